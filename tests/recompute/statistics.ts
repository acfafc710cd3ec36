import { isComplete, mapKnown, ratio, sum, total, type Known } from './bounds';
import type { CellKey, Published } from './published-cells';

/** What an address asks for; names as addresses have them. */
export interface Asked {
	readonly sector: string;
	readonly indicator: string;
	readonly year: number;
	readonly from: number;
	readonly benchmark: string;
	readonly compare: readonly string[];
}

/** A statistic of one region, as a page asks for it. */
export type Statistic = (published: Published, asked: Asked, region: string) => Known;

const MANUFACTURING = 'manufacturing';
/** Below five million euro the rounding of wages would show (methods, "Names"). */
const LEAST_WAGES = 5;

/** The sum of a sector's cells. */
export const value: Statistic = (published, asked, region) => figure(published, asked, { region });

/** x / X; of the whole itself there is none. */
export const share: Statistic = (published, asked, region) =>
	asked.sector === MANUFACTURING
		? 'not_available'
		: ratio(
				value(published, asked, region),
				figure(published, asked, { region, sector: MANUFACTURING })
			);

/** x / Y, the benchmark's sector of matched members. */
export const shareOfBenchmark: Statistic = (published, asked, region) => {
	const { sector, refused, ownIncluded } = benchmark(published, asked, region);
	if (refused) return 'not_available';
	const own = value(published, asked, region);
	if (!ownIncluded || typeof sector === 'string') return ratio(own, sector);
	return mapKnown(own, (x) => x / (x + sector.low));
};

/** (x / X) / (Y / E). */
export const locationQuotient: Statistic = (published, asked, region) => {
	const { sector, all, refused, ownIncluded } = benchmark(published, asked, region);
	if (refused) return 'not_available';
	const own = figure(published, asked, { region, sector: MANUFACTURING });
	const ownShare = ratio(value(published, asked, region), own);
	if (!ownIncluded) return ratio(ownShare, ratio(sector, all));
	if (typeof own === 'string' || typeof sector === 'string' || typeof all === 'string')
		return 'not_available';
	if (!isComplete(own)) return ownShare;
	const wholeOf = (x: number) => (x + sector.low) / (own.low + all.low);
	return mapKnown(value(published, asked, region), (x) => x / own.low / wholeOf(x));
};

/** End / start − 1, unless a break is known between the two (methods, "A window (t0, t1] is not comparable"). */
export const growth: Statistic = (published, asked, region) => {
	const [from, to] = [Math.min(asked.from, asked.year), Math.max(asked.from, asked.year)];
	if (from === to) return 'not_available';
	if (isBroken(published, { ...asked, from, year: to }, region)) return 'not_comparable';
	const at = (year: number) => figure(published, { ...asked, year }, { region });
	return mapKnown(ratio(at(to), at(from)), (quotient) => quotient - 1);
};

/** Persons employed over local units. */
export const personsPerUnit: Statistic = (published, asked, region) => {
	const of = (indicator: string) => figure(published, { ...asked, indicator }, { region });
	return ratio(of('persons_employed'), of('local_units'));
};

/** Euro; not given below five million euro of wages. */
export const wagesPerPerson: Statistic = (published, asked, region) => {
	const of = (indicator: string) => figure(published, { ...asked, indicator }, { region });
	const wages = of('wages');
	if (typeof wages !== 'string' && !wages.secret && wages.low < LEAST_WAGES) return 'not_available';
	return ratio(
		mapKnown(wages, (million) => million * 1e6),
		of('persons_employed')
	);
};

/** Best and worst place of each figure among all of them; null for what is not available or not comparable. */
export function ranks(figures: readonly Known[]): readonly (readonly [number, number] | null)[] {
	return figures.map((own, index) => {
		if (typeof own === 'string') return null;
		const others = figures
			.filter((_, at) => at !== index)
			.filter((other) => typeof other !== 'string');
		const surely = others.filter((other) => other.low > own.high).length;
		const perhaps = others.filter((other) => other.high > own.low).length;
		return [1 + surely, 1 + perhaps];
	});
}

function figure(
	{ cells, activities }: Published,
	{ indicator, year, sector: asked }: Asked,
	{ region, sector = asked }: { readonly region: string; readonly sector?: string }
): Known {
	return sum(
		(activities.get(sector) ?? []).flatMap((each) =>
			cells({ indicator, region, activity: each, year })
		)
	);
}

function isBroken(published: Published, asked: Asked, region: string): boolean {
	const activities = published.activities.get(asked.sector) ?? [];
	const years = Array.from({ length: asked.year - asked.from }, (_, step) => asked.from + 1 + step);
	return years.some(
		(year) =>
			published.curated.some((known) => region.startsWith(known.region) && known.year === year) ||
			activities.some((activity) => isBrokenCell(published, asked, { region, activity, year }))
	);
}

function isBrokenCell(
	{ cells }: Published,
	{ indicator, from }: Asked,
	{ region, activity, year }: { region: string; activity: string; year: number }
): boolean {
	const key = { indicator, region, activity };
	// Of one table alone: no change is made across the two.
	const cell = (of: CellKey) => cells(of)[0] ?? { value: null, flags: '' };
	const own = cell({ ...key, year });
	if (own.flags.includes('b')) return true;
	if (/[bd]/.test(cell({ ...key, indicator: 'published_employment_growth', year }).flags))
		return true;
	// The definition (d) of this year and of the last one before it that says anything.
	const saysSomething = (each: { value: number | null; flags: string }) =>
		each.value !== null || each.flags !== '';
	for (let before = year - 1; before >= from; before -= 1) {
		const earlier = cell({ ...key, year: before });
		if (saysSomething(earlier))
			return saysSomething(own) && earlier.flags.includes('d') !== own.flags.includes('d');
	}
	return false;
}

/** Sums of the members whose figures are all complete, the region's own left out; a single other region stays as it is. */
function benchmark(published: Published, asked: Asked, own: string) {
	const members = membersOf(published, asked, own);
	const of = (region: string, sector?: string) => figure(published, asked, { region, sector });
	const isKept = (region: string) =>
		members.length === 1 || (isComplete(of(region)) && isComplete(of(region, MANUFACTURING)));
	const used = members.filter((region) => region !== own && isKept(region));
	const [only] = used;
	const sumOf = (sector?: string): Known => {
		if (used.length === 1 && only !== undefined) return of(only, sector);
		const all = total(used.map((region) => of(region, sector)));
		return { low: all, high: all };
	};
	return {
		...{ sector: sumOf(), all: sumOf(MANUFACTURING) },
		// Nobody, or the region's own parts alone.
		refused: used.every((region) => region.startsWith(own)),
		ownIncluded: members.includes(own)
	};
}

function membersOf({ hosts, countries, regions }: Published, asked: Asked, own: string): string[] {
	const country = regions.find(({ code }) => code === own)?.country ?? '';
	const members: Record<string, readonly string[]> = {
		...{ other_hosts: hosts.filter((code) => code !== own), hosts: [...hosts, own] },
		...{ countries, country: [country], chosen: asked.compare }
	};
	return [...new Set(members[asked.benchmark])];
}
