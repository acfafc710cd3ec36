import { MANUFACTURING, sectorBySlug } from '$lib/catalogue/sectors';
import { regionByCode } from '$lib/catalogue/regions/regions';
import type { Language, Region, Sector } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import type { Measure } from '$lib/measures/status/measure';
import { m } from '$lib/messages/compiled/messages.js';
import type { Alike } from '$lib/answers/alike';
import { shownAs, shownMeasure } from '$lib/words/names/shown-measure';
import { COMPARED, type ComparedFigures } from '$lib/answers/comparison';
import {
	isAgainstRegion,
	isChosen,
	KEY_MEASURES,
	type DenominatorMeasure,
	type KeyMeasure
} from '$lib/catalogue/measures';
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
		readonly against: Readonly<Record<DenominatorMeasure, Measure>>;
	}
): readonly FigureRow[] {
	const { filters, language, against } = about;
	const sector = sectorBySlug.get(filters.sector);
	const row = (name: KeyMeasure): FigureRow => {
		const measure = isAgainstRegion(name) ? against[name] : figures[COMPARED[name]];
		const shown = { ...shownAs(name, filters, language), slug: name };
		// The symmetric form cannot be chosen: it stands beside the quotient that it is made of.
		const chosen = { ...filters, measure: isChosen(name) ? name : 'location_quotient' } as const;
		return { region, sector, filters: chosen, shown, measure, rank: null };
	};
	const [value, ...others] = KEY_MEASURES.map(row);
	if (value === undefined) return others;
	const place = rank === null ? [] : [rankRow(value, measureOfRank(rank, measure), language)];
	return [value, ...place, ...others];
}

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
		name: m.alike_similarity(),
		slug: 'similarity',
		fileUnit: 'similarity (0 to 1)'
	};
	return alike.flatMap(({ region: code, similarity, rank }) => {
		const region = regionByCode.get(code);
		const row = { region, sector: MANUFACTURING, filters, shown, measure: similarity, rank: null };
		return rank === null ? [row] : [row, rankRow(row, measureOfRank(rank, similarity), language)];
	});
}

/** A rank as a row of its own. */
function rankRow(of: FigureRow, measure: Measure, language: Language): FigureRow {
	const { name, fileUnit } = shownAs('rank', of.filters, language);
	return { ...of, shown: { ...of.shown, name, slug: 'rank', fileUnit }, measure };
}
