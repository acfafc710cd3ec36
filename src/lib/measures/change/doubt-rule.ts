import { group, quantileSorted } from 'd3-array';

/** What a change of persons employed stands against; the messages room has words for each. */
export const DOUBT_REASONS = ['local_units', 'wages', 'published_rate'] as const;
export type DoubtReason = (typeof DOUBT_REASONS)[number];

/** The figures of one region and activity in a year and in the year before, with what tells of a break between them. */
export interface YearlyStep {
	readonly region: string;
	readonly activity: string;
	/** The later of the two years. */
	readonly year: number;
	/** Persons employed, both above zero. */
	readonly personsBefore: number;
	readonly persons: number;
	/** Local units; null where not published. */
	readonly unitsBefore: number | null;
	readonly units: number | null;
	/** Wages and salaries in million euro; null where not published. */
	readonly wagesBefore: number | null;
	readonly wages: number | null;
	/** Eurostat's own growth rate of employment, percent with one decimal (V91290); null where not published. */
	readonly publishedGrowth: number | null;
	/** Whether b, a change of d, or either letter on the published growth rate tells of a break. */
	readonly flagged: boolean;
}

/** A change of persons employed that no flag marks and that other published figures speak against. */
export interface DoubtfulStep {
	/** A region, or a country with everything that lies in it where `activity` is "all". */
	readonly region: string;
	readonly activity: string;
	/** The later of the two years. */
	readonly year: number;
	readonly reasons: readonly DoubtReason[];
	/** Eurostat's own growth rate, percent, where it is a reason; else null. */
	readonly publishedGrowth: number | null;
}

/**
 * Rule DC-1, the project's own judgement. `fence`: interquartile ranges beyond the quartiles (Tukey's outer fence);
 * `ratePoints`: percentage points, ten times the last decimal of the published rate; `leastSteps`, `leastInCountry`:
 * steps below which no fence is drawn and no country judged; `contradicted`: share of a country's rates.
 */
const RULE_DC_1 = {
	name: 'DC-1',
	fence: 3,
	ratePoints: 1,
	leastSteps: 100,
	leastInCountry: 10,
	contradicted: 0.5
} as const;

/** Half of the last published decimal, and what binary fractions add to it. */
const ROUNDING = 0.05 + 1e-9;

/** A step as logarithms, so that a doubling and a halving weigh alike. */
interface Logged {
	readonly step: YearlyStep;
	readonly persons: number;
	/** Change of persons less that of local units, and less that of wages; null where one is not published. */
	readonly overUnits: number | null;
	readonly overWages: number | null;
}

/**
 * Changes of persons employed from one year to the next that are doubtful, ordered by region, activity and year.
 * A step is doubtful where persons change far out of the ordinary for figures of their size, and so do they against
 * local units or against wages, on the same side; or where Eurostat's own growth rate differs by a point or more from
 * what both years' figures give. A country and year as a whole is where the median of its steps lies far out against
 * both, or where over half of its published rates contradict the figures. Steps that a flag marks are left out.
 * Source: fences after Tukey, Exploratory Data Analysis, 1977; thresholds are our judgement.
 */
export function doubtfulSteps(all: readonly YearlyStep[]): readonly DoubtfulStep[] {
	const steps = all.filter(({ flagged }) => !flagged).map(toLogged);
	const fences = new Map(
		[...group(steps, sizeClass)].map(([size, alike]) => [size, fencesOf(alike)])
	);
	const single = steps.flatMap((step) => doubtOf(step, fences.get(sizeClass(step))));
	return [...single, ...doubtfulCountries(steps)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function toLogged(step: YearlyStep): Logged {
	const persons = Math.log(step.persons / step.personsBefore);
	const over = (before: number | null, after: number | null) =>
		before !== null && after !== null && before > 0 && after > 0
			? persons - Math.log(after / before)
			: null;
	return {
		step,
		persons,
		overUnits: over(step.unitsBefore, step.units),
		overWages: over(step.wagesBefore, step.wages)
	};
}

/** 1 below a hundred persons in the larger year, 2 below a thousand, up to 5 from a hundred thousand on. */
function sizeClass({ step: { persons, personsBefore } }: Logged): number {
	const digits = String(Math.trunc(Math.max(persons, personsBefore))).length;
	return Math.min(Math.max(digits - 1, 1), 5);
}

type Side = -1 | 0 | 1;
type Fence = (value: number | null) => Side;
type Fences = Readonly<Record<'persons' | 'overUnits' | 'overWages', Fence>>;

function fencesOf(steps: readonly Omit<Logged, 'step'>[]): Fences {
	return {
		persons: fenceOf(steps.map(({ persons }) => persons)),
		overUnits: fenceOf(steps.map(({ overUnits }) => overUnits)),
		overWages: fenceOf(steps.map(({ overWages }) => overWages))
	};
}

/** On which side of the outer fences of some values another lies; 0 within, and where the values are too few. */
function fenceOf(values: readonly (number | null)[]): Fence {
	const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
	if (sorted.length < RULE_DC_1.leastSteps) return () => 0;
	const [low = 0, high = 0] = [0.25, 0.75].map((part) => quantileSorted(sorted, part) ?? 0);
	const reach = RULE_DC_1.fence * (high - low);
	return (value) => {
		if (value === null) return 0;
		return value > high + reach ? 1 : value < low - reach ? -1 : 0;
	};
}

function doubtOf(logged: Logged, fences: Fences | undefined): readonly DoubtfulStep[] {
	const { region, activity, year, publishedGrowth } = logged.step;
	const against = fences === undefined ? [] : farOut(logged, fences);
	const rate = contradiction(logged.step) >= RULE_DC_1.ratePoints;
	const reasons: readonly DoubtReason[] = [
		...against,
		...(rate ? ['published_rate' as const] : [])
	];
	if (reasons.length === 0) return [];
	return [{ region, activity, year, reasons, publishedGrowth: rate ? publishedGrowth : null }];
}

/** What persons part from where they themselves change far out of the ordinary. */
function farOut(of: Omit<Logged, 'step'>, fences: Fences): readonly ('local_units' | 'wages')[] {
	const side = fences.persons(of.persons);
	if (side === 0) return [];
	return [
		...(fences.overUnits(of.overUnits) === side ? (['local_units'] as const) : []),
		...(fences.overWages(of.overWages) === side ? (['wages'] as const) : [])
	];
}

/** Percentage points between the published rate and what the figures give, less the half of its last decimal; 0 without a rate. */
function contradiction({ publishedGrowth, persons, personsBefore }: YearlyStep): number {
	if (publishedGrowth === null) return 0;
	const given = 100 * (persons / personsBefore - 1);
	return Math.max(0, Math.abs(given - publishedGrowth) - ROUNDING);
}

function doubtfulCountries(steps: readonly Logged[]): readonly DoubtfulStep[] {
	const years = [...group(steps, ({ step }) => `${step.region.slice(0, 2)} ${step.year}`)]
		.filter(([, own]) => own.length >= RULE_DC_1.leastInCountry)
		.map(([key, own]) => ({ key, own, middle: mediansOf(own) }));
	const fences = fencesOf(years.map(({ middle }) => middle));
	return years.flatMap(({ key, own, middle }) => {
		const parted = farOut(middle, fences);
		const reasons: readonly DoubtReason[] = [
			...(parted.length === 2 ? parted : []),
			...(isContradicted(own) ? (['published_rate'] as const) : [])
		];
		const place = { region: key.slice(0, 2), activity: 'all', year: Number(key.slice(3)) };
		return reasons.length === 0 ? [] : [{ ...place, reasons, publishedGrowth: null }];
	});
}

function mediansOf(steps: readonly Logged[]): Omit<Logged, 'step'> {
	const middle = (values: readonly (number | null)[]) =>
		quantileSorted(
			values.filter((value) => value !== null).sort((a, b) => a - b),
			0.5
		) ?? null;
	return {
		persons: middle(steps.map(({ persons }) => persons)) ?? 0,
		overUnits: middle(steps.map(({ overUnits }) => overUnits)),
		overWages: middle(steps.map(({ overWages }) => overWages))
	};
}

function isContradicted(steps: readonly Logged[]): boolean {
	const rated = steps.filter(({ step }) => step.publishedGrowth !== null);
	const against = rated.filter(({ step }) => contradiction(step) > 0);
	return (
		rated.length >= RULE_DC_1.leastInCountry &&
		against.length > RULE_DC_1.contradicted * rated.length
	);
}

function keyOf({ region, activity, year }: DoubtfulStep): string {
	return `${region} ${activity} ${year}`;
}
