import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Region } from '$lib/catalogue/types';
import { YEARS } from '$lib/catalogue/years';
import type { LineSeries } from '$lib/charts/place/place-lines';
import type { Filters } from '$lib/filters/filters';
import { sectorMeasure } from '$lib/answers/sector-measure';
import type { Cells } from '$lib/cells/cells.svelte';
import { shownMeasure } from '$lib/words/names/shown-measure';
import type { FigureRow } from '$lib/words/names/figure-row';
import { breaksOf } from '$lib/answers/movement';
import { appearanceOf } from './ranking-marks';
import type { Choice } from '$lib/words/names/choice';
import { toMark } from './to-mark';

/** A region's figure in every year, as the rows of a table; the measure is the indicator's own value. */
export function yearRows(
	cells: Cells,
	filters: Filters,
	{ region, language }: { readonly region: Region; readonly language: Choice['language'] }
): readonly FigureRow[] {
	const sector = sectorBySlug.get(filters.sector);
	return YEARS.map((year) => {
		const asked: Filters = { ...filters, measure: 'value', year };
		const measure = sectorMeasure(cells.read, { ...asked, sector, region: region.code });
		return {
			region,
			sector,
			measure,
			filters: asked,
			shown: shownMeasure(asked, language),
			rank: null
		};
	});
}

/** The key of a row's mark where a region has one a year. */
export function keyInYear({ region, filters }: Pick<FigureRow, 'region' | 'filters'>): string {
	return `${region.code} ${filters.year}`;
}

/** The same as a line, with the breaks that interrupt it. */
export function toSeries(
	cells: Cells,
	rows: readonly FigureRow[],
	choice: Omit<Choice, 'shown'>
): LineSeries | null {
	const [first] = rows;
	if (first === undefined) return null;
	const { region, sector } = first;
	const appearance = appearanceOf(region, choice);
	const name = region.names[choice.language];
	return {
		...appearance,
		name,
		key: region.code,
		subject: region.code,
		points: rows.map(({ measure, filters, shown }) => ({
			...toMark(measure, {
				...choice,
				...appearance,
				filters,
				shown,
				name,
				subject: region.code,
				key: keyInYear({ region, filters })
			}),
			year: filters.year
		})),
		breaks: [
			...breaksOf(cells, {
				indicator: choice.filters.indicator,
				regions: [region.code],
				sectors: [sector]
			}).keys()
		]
	};
}
