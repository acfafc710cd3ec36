import type { Cells } from '$lib/cells/cells.svelte';
import { placeOfCode } from '$lib/catalogue/regions/regions';
import { asTold } from '$lib/answers/sector-measure';
import { isComponent, numberOf } from '$lib/answers/number-of';
import type { NumberQuestion } from '$lib/answers/number-question';
import type { Filters } from '$lib/filters/filters';
import type { Measure, SectorKey } from '$lib/measures/status/measure';
import { sumParts } from '$lib/measures/status/sum-parts';
import type { Traced, TracedInput } from '$lib/measures/status/traced';
import type { ObservationKey } from '$lib/query/observation-cube';

/**
 * Any number of a figure with the formula and inputs it is made of, down to the published cells; all of it is read
 * from the number itself, as the figure's own function made it. Unit: that of the statistic. What is secret stays secret.
 */
export function traceOf(cells: Cells, question: NumberQuestion): Traced {
	const { statistic, filters, region, sector } = question;
	const traced = treeOf(cells, numberOf(cells, question), filters);
	return statistic === 'value'
		? traced
		: { ...traced, ...aboutStatistic(statistic, filters), sector, regions: [region] };
}

/** What a measure carries, laid out: its inputs, and theirs; a measure that carries nothing stands alone. */
function treeOf(cells: Cells, measure: Measure, filters: Filters): Traced {
	const { made = { formula: null, inputs: [] } } = measure;
	if ('cells' in made) return traceSector(cells, measure, made.cells);
	if ('beside' in made) return traceBeside(cells, measure, made.beside);
	const { formula } = made;
	const inputs = made.inputs.map(({ name, measure: of }) => {
		return { name, traced: treeOf(cells, of, filters) };
	});
	if (formula === 'sum')
		return { ...aboutSum(inputs, filters), measure, formula, inputs, cell: null };
	const owner = ownerOf(measure);
	return {
		...aboutStatistic(formula?.replace('_within', '') ?? '', filters),
		sector: owner?.sector.slug ?? null,
		regions: owner === null ? [] : [owner.region],
		measure,
		formula,
		inputs,
		cell: null
	};
}

/** A statistic is about the indicator and the year of the filters, a change about the two ends of their window. */
function aboutStatistic(kind: string, { indicator, measure, from, year }: Filters) {
	const shown = kind === 'rank' ? measure : kind;
	const spans = shown === 'growth' || isComponent(shown);
	return { kind, indicator, years: spans ? [from, year].sort((a, b) => a - b) : [year] };
}

/** A sum is about all that is added; one of nothing about no region. */
function aboutSum(inputs: readonly TracedInput[], filters: Filters) {
	const parts = inputs.map(({ traced }) => traced);
	const [first = { ...aboutStatistic(filters.indicator, filters), sector: null }] = parts;
	const { kind, indicator, years, sector } = first;
	const isOfOne = parts.every((part) => part.sector === sector);
	const regions = [...new Set(parts.flatMap((part) => part.regions))];
	return { kind, indicator, years, sector: isOfOne ? sector : null, regions };
}

/** Whose figure a statistic is: that of the first cells under it. */
function ownerOf({ made }: Measure): SectorKey | null {
	if (made === undefined || 'beside' in made) return null;
	if ('cells' in made) return made.cells;
	const [first] = made.inputs;
	return first === undefined ? null : ownerOf(first.measure);
}

/** A sector's figure down to its cells; a sector of one activity is its cell. */
function traceSector(cells: Cells, measure: Measure, key: SectorKey): Traced {
	const { sector, indicator, region, year } = key;
	const parts = sector.activities.map((activity) => {
		return traceActivity(cells, { indicator, region, year, activity });
	});
	const [only] = parts;
	if (parts.length === 1 && only !== undefined) return only;
	const inputs = parts.map((traced) => ({ name: 'part' as const, traced }));
	return { ...figureOf(measure, key, sector.slug), formula: 'sum', inputs };
}

/** An activity's figure: its published cell, the bottom of every tree, or those of the codes that make up the region. */
function traceActivity(cells: Cells, key: ObservationKey): Traced {
	const cell = cells.read(key);
	const figure = figureOf(asTold(sumParts([cell]), key), key, key.activity);
	const [only, ...others] = cell.published ?? [{ ...cell, region: key.region }];
	if (only === undefined || others.length === 0)
		return { ...figure, cell: { ...key, region: only?.region ?? key.region } };
	const inputs = [only, ...others].map(({ region, ...part }) => {
		const about = { ...key, region: placeOfCode(region)?.code ?? key.region };
		const traced = figureOf(asTold(sumParts([part]), key), about, key.activity);
		return { name: 'part' as const, traced: { ...traced, cell: { ...key, region } } };
	});
	return { ...figure, formula: 'sum', inputs };
}

/** What a region is measured by, which is of no sector. */
function traceBeside({ read }: Cells, measure: Measure, cell: ObservationKey): Traced {
	const { parts = [] } = read(cell);
	return { ...figureOf(measure, cell, null), cell: { ...cell, parts } };
}

/** A figure of one region and year, of what it counts, that rests on nothing yet. */
function figureOf(
	measure: Measure,
	about: {
		readonly indicator: Traced['indicator'];
		readonly region: string;
		readonly year: number;
	},
	sector: string | null
): Traced {
	const { indicator, region, year } = about;
	const asked = { kind: indicator, indicator, sector, regions: [region], years: [year] };
	return { ...asked, measure, formula: null, inputs: [], cell: null };
}
