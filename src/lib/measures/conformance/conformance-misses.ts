import { CHECKED_RATIOS, totalOf, type CheckedRatio, type Conformance } from './conformance';

/** Cells of a country and year whose published ratio differs from what persons employed give. */
export interface Misses {
	readonly ratio: CheckedRatio;
	readonly country: string;
	readonly year: number;
	readonly cells: number;
}

/**
 * The misses of the vintage of 31 July 2017, all of them: everywhere else every cell agrees.
 * Source: counted on Eurostat's bulk file by other means than ours (methods, "Conformance").
 */
export const KNOWN_MISSES: readonly Misses[] = [
	{ ratio: 'share', country: 'CZ', year: 2010, cells: 77 },
	{ ratio: 'growth', country: 'BE', year: 2009, cells: 340 },
	{ ratio: 'growth', country: 'CY', year: 2013, cells: 12 },
	{ ratio: 'growth', country: 'CZ', year: 2010, cells: 786 },
	{ ratio: 'growth', country: 'CZ', year: 2011, cells: 91 },
	{ ratio: 'growth', country: 'DK', year: 2009, cells: 85 },
	{ ratio: 'growth', country: 'EL', year: 2011, cells: 274 },
	{ ratio: 'growth', country: 'LV', year: 2012, cells: 26 },
	{ ratio: 'growth', country: 'NL', year: 2010, cells: 64 }
];

/** Misses that are not the known ones. */
export interface Surprise extends Misses {
	/** How many are known there; 0 where none is. */
	readonly known: number;
}

/** What a reader is told of a check. */
export interface ConformanceSummary {
	readonly share: ReturnType<typeof totalOf>;
	readonly growth: ReturnType<typeof totalOf>;
	readonly misses: readonly Misses[];
	readonly surprises: readonly Surprise[];
}

/** Both scores with the misses and those among them that are not known. */
export function summaryOf(conformance: Conformance): ConformanceSummary {
	return {
		share: totalOf(conformance.share),
		growth: totalOf(conformance.growth),
		misses: missesOf(conformance),
		surprises: surprisesOf(conformance)
	};
}

/** Every country-year with misses, shares first, by country and year. */
export function missesOf(conformance: Conformance): readonly Misses[] {
	return CHECKED_RATIOS.flatMap((ratio) =>
		conformance[ratio]
			.filter(({ misses }) => misses > 0)
			.map(({ country, year, misses }) => ({ ratio, country, year, cells: misses }))
	);
}

/**
 * Every country-year with other than the known number of misses, more or fewer; empty when all is as known.
 * A country-year of which nothing can be recomputed cannot surprise: tables of a few countries pass too.
 */
export function surprisesOf(conformance: Conformance): readonly Surprise[] {
	return CHECKED_RATIOS.flatMap((ratio) =>
		conformance[ratio].map(({ country, year, misses }) => ({
			ratio,
			country,
			year,
			cells: misses,
			known: knownCells({ ratio, country, year })
		}))
	).filter(({ cells, known }) => cells !== known);
}

function knownCells({ ratio, country, year }: Omit<Misses, 'cells'>): number {
	const known = KNOWN_MISSES.find(
		(entry) => entry.ratio === ratio && entry.country === country && entry.year === year
	);
	return known?.cells ?? 0;
}
