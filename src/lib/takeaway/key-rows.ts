import { MANUFACTURING, sectorBySlug } from '$lib/catalogue/sectors';
import { regionByCode } from '$lib/catalogue/regions/regions';
import type { Language, Region, Sector } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import type { Measure } from '$lib/measures/status/measure';
import type { RankInterval } from '$lib/measures/status/rank-interval';
import { m } from '$lib/messages/compiled/messages.js';
import type { Alike } from '$lib/answers/alike';
import { shownMeasure } from '$lib/words/names/shown-measure';
import type { ComparedFigures } from '$lib/answers/comparison';
import type { DenominatorMeasure } from '$lib/catalogue/measures';
import type { FigureRow } from '$lib/words/names/figure-row';
import type { Movement } from '$lib/answers/movement';
import { measureOfRank, type Ranked } from '$lib/answers/ranking';

/** The key figures of a region as rows, in the order of their table. */
export function keyRows(
	figures: ComparedFigures,
	{ region, measure, rank }: Ranked,
	about: {
		readonly filters: Filters;
		readonly language: Language;
		/** Null where what they are set against could not be had: then there is no row. */
		readonly against: Readonly<Record<DenominatorMeasure, Measure>> | null;
	}
): readonly FigureRow[] {
	const { filters, language, against } = about;
	const sector = sectorBySlug.get(filters.sector);
	const row = (name: Filters['measure'], of: Measure): FigureRow => {
		const chosen = { ...filters, measure: name };
		const shown = shownMeasure(chosen, language);
		return { region, sector, filters: chosen, shown, measure: of, rank: null };
	};
	const quotient = row('location_quotient', figures.symmetricLocationQuotient);
	const named = { name: m.measure_slq(), slug: 'symmetric_location_quotient' };
	const value = row('value', figures.sector);
	return [
		value,
		...(rank === null ? [] : [rankRow(value, rank, measure)]),
		row('share', figures.share),
		row('share_of_benchmark', figures.shareOfBenchmark),
		row('location_quotient', figures.locationQuotient),
		{ ...quotient, shown: { ...quotient.shown, ...named } },
		row('persons_per_unit', figures.personsPerUnit),
		row('wages_per_person', figures.wagesPerPerson),
		...(against === null ? [] : BESIDE.map((name) => row(name, against[name])))
	];
}

const BESIDE = ['jobs_per_1000', 'share_of_employment', 'wages_to_gdp'] as const;

/** Windows without a break as rows: for each sector the figure at both ends, then the change between them. */
export function windowRows(
	movements: readonly { readonly sector: Sector; readonly movement: Movement | null }[],
	about: { readonly region: Region; readonly filters: Filters; readonly language: Language }
): readonly FigureRow[] {
	return movements.flatMap(({ sector, movement }) => {
		if (movement === null) return [];
		const { from, to } = movement.window;
		const row = (change: Partial<Filters>, measure: Measure): FigureRow => {
			const filters = { ...about.filters, sector: sector.slug, ...change };
			const shown = shownMeasure(filters, about.language);
			return { region: about.region, sector, filters, shown, measure, rank: null };
		};
		return [
			row({ measure: 'value', year: from }, movement.start),
			row({ measure: 'value', year: to }, movement.end),
			row({ measure: 'growth', from, year: to }, movement.growth)
		];
	});
}

/** The most alike regions as rows: for each its similarity (0 to 1), then its rank. */
export function alikeRows(
	alike: readonly Alike[],
	filters: Filters,
	language: Language
): readonly FigureRow[] {
	const shown = {
		...shownMeasure(filters, language),
		...{ name: m.alike_similarity(), slug: 'similarity', fileUnit: 'similarity (0 to 1)' }
	};
	return alike.flatMap(({ region: code, similarity, rank }) => {
		const region = regionByCode.get(code);
		const row = { region, sector: MANUFACTURING, filters, shown, measure: similarity, rank: null };
		return rank === null ? [row] : [row, rankRow(row, rank, similarity)];
	});
}

/** A rank as a row of its own. */
function rankRow(of: FigureRow, rank: RankInterval, ranked: Measure): FigureRow {
	return {
		...of,
		shown: { ...of.shown, name: m.measure_rank(), slug: 'rank', fileUnit: 'rank' },
		measure: measureOfRank(rank, ranked)
	};
}
