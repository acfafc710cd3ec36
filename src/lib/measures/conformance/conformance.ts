import type { PublishedGrowthRow } from '$lib/query/published-growth';
import type { PublishedShareRow } from '$lib/query/published-shares';

/** Eurostat's ratios that can be worked again from persons employed. */
export const CHECKED_RATIOS = ['share', 'growth'] as const;
export type CheckedRatio = (typeof CHECKED_RATIOS)[number];

/** What agrees in one country and year, its regions included. */
export interface CountryYear {
	/** Two letters, the first of every region's code. */
	readonly country: string;
	readonly year: number;
	/** Cells of which ratio and both operands are published. */
	readonly recomputable: number;
	/** Those whose published ratio is not what the operands give. */
	readonly misses: number;
	/** Those with a break flagged between the two years; 0 for shares. */
	readonly acrossBreak: number;
	/** Those of them that are misses. */
	readonly missesAcrossBreak: number;
}

/** Both checks, by country and year. */
export type Conformance = Readonly<Record<CheckedRatio, readonly CountryYear[]>>;

interface Checked {
	readonly region: string;
	readonly year: number;
	readonly agrees: boolean;
	readonly acrossBreak: boolean;
}

/**
 * 100 × part / whole in tenths of a percent, rounded half away from zero, in integers throughout:
 * (2000 |part| + whole) div (2 whole). Null when the whole is not positive.
 * Exact while 2000 |part| + whole stays below 2^53.
 */
export function percentTenths(part: number, whole: number): number | null {
	if (whole <= 0) return null;
	const doubled = 2000 * Math.abs(part) + whole;
	const tenths = (doubled - (doubled % (2 * whole))) / (2 * whole);
	return part < 0 ? 0 - tenths : tenths;
}

/** Manufacturing share, V94310 = 100 x / C of persons employed, against what is published. */
export function checkShares(rows: readonly PublishedShareRow[]): readonly CountryYear[] {
	return byCountryYear(
		rows.flatMap(({ region, year, published, persons, total }) => {
			const tenths = percentTenths(persons, total);
			const agrees = tenths === toTenths(published);
			return tenths === null ? [] : [{ region, year, agrees, acrossBreak: false }];
		})
	);
}

/** Employment growth, V91290 = 100 (e_t - e_t-1) / e_t-1, against what is published. */
export function checkGrowth(rows: readonly PublishedGrowthRow[]): readonly CountryYear[] {
	return byCountryYear(
		rows.flatMap(({ region, year, published, persons, before, flags }) => {
			const tenths = percentTenths(persons - before, before);
			const agrees = tenths === toTenths(published);
			return tenths === null ? [] : [{ region, year, agrees, acrossBreak: flags.includes('b') }];
		})
	);
}

/** The counts of many country-years together. */
export function totalOf(
	years: readonly CountryYear[]
): Omit<CountryYear, 'country' | 'year'> & { readonly agreeing: number } {
	const sum = (count: (year: CountryYear) => number) =>
		years.reduce((total, year) => total + count(year), 0);
	return {
		recomputable: sum((year) => year.recomputable),
		agreeing: sum((year) => year.recomputable - year.misses),
		misses: sum((year) => year.misses),
		acrossBreak: sum((year) => year.acrossBreak),
		missesAcrossBreak: sum((year) => year.missesAcrossBreak)
	};
}

function byCountryYear(cells: readonly Checked[]): readonly CountryYear[] {
	const groups = new Map<string, Checked[]>();
	for (const cell of cells) {
		const key = `${cell.region.slice(0, 2)} ${cell.year}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [cell]);
		else group.push(cell);
	}
	return [...groups]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([key, group]) => countGroup(key, group));
}

function countGroup(key: string, group: readonly Checked[]): CountryYear {
	const missed = group.filter((cell) => !cell.agrees);
	return {
		country: key.slice(0, 2),
		year: Number(key.slice(3)),
		recomputable: group.length,
		misses: missed.length,
		acrossBreak: group.filter((cell) => cell.acrossBreak).length,
		missesAcrossBreak: missed.filter((cell) => cell.acrossBreak).length
	};
}

/** A published ratio has one decimal, which binary fractions do not hold: 0.3 × 10 is 3 only when rounded. */
function toTenths(percent: number): number {
	return Math.round(percent * 10);
}
