import { MANUFACTURING, sectorBySlug } from '$lib/catalogue/sectors';
import type { Sector } from '$lib/catalogue/types';
import type { Measure } from '$lib/measures/status/measure';
import type { Components } from '$lib/measures/change/shift-share';
import { sameArea } from '$lib/measures/area/same-area';
import type { FormulaName, Traced, TracedInput } from '$lib/measures/status/traced';
import type { Cells } from '$lib/cells/cells.svelte';
import { measureOf, NO_FIGURE } from '$lib/answers/measure-of';
import { compareFigures } from '$lib/answers/comparison';
import { movementOf } from '$lib/answers/movement';
import { denominatorOf, type DenominatorMeasure, type MeasureName } from '$lib/catalogue/measures';
import type { NumberQuestion, Statistic } from '$lib/answers/number-question';
import { traceBeside, traceSector, traceSum } from './trace-sums';

/** A question for some of the statistics. */
type Asked<Some extends Statistic> = NumberQuestion & { readonly statistic: Some };
type Plain = Exclude<Statistic, 'rank' | keyof Components>;
type Derived = Asked<Exclude<Plain, 'value'>>;

/** The inputs of a statistic, by name, and how it is made of them. */
interface Made {
	readonly measure: Measure;
	readonly formula: FormulaName;
	readonly inputs: readonly TracedInput[];
}

/**
 * A statistic of one sector in one region and year down to its cells. The number is that of `measureOf`, which
 * the figures show; the inputs are those it is made of. Unit: that of the statistic.
 */
export function traceStatistic(cells: Cells, question: Asked<Plain>): Traced {
	const { filters, region, sector } = question;
	const chosen = sectorBySlug.get(sector);
	const { indicator, year } = filters;
	const { statistic } = question;
	if (statistic === 'value')
		return traceSector(cells.read, { indicator, region, sector: chosen, year });
	const made = madeOf(cells, { ...question, statistic }, chosen);
	const ends = [filters.from, year].sort((a, b) => a - b);
	return {
		...{ kind: question.statistic, indicator, sector, regions: [region], cell: null },
		years: question.statistic === 'growth' ? ends : [year],
		...made
	};
}

function madeOf(cells: Cells, question: Derived, chosen: Sector): Made {
	const { filters, region, sector } = question;
	const at = (indicator: string, of = chosen, year = filters.year) =>
		traceSector(cells.read, { indicator, region, sector: of, year });
	const shown = (measure: MeasureName) =>
		measureOf(cells, { ...filters, measure }, { region, sector });
	const own = [
		input('sector', at(filters.indicator)),
		input('total', at(filters.indicator, MANUFACTURING))
	];
	const against = (
		measure: DenominatorMeasure,
		[name, traced]: readonly [TracedInput['name'], Traced]
	): Made => {
		const denominator = denominatorOf(measure);
		const beside = traceBeside(cells, { denominator, region, year: filters.year });
		return {
			...{ measure: shown(measure), formula: measure },
			inputs: [input(name, traced), input(denominator, beside)]
		};
	};
	switch (question.statistic) {
		case 'share':
			return { measure: shown('share'), formula: 'share', inputs: own };
		case 'persons_per_unit':
			return {
				...{ measure: shown('persons_per_unit'), formula: 'persons_per_unit' },
				inputs: [input('persons', at('persons_employed')), input('units', at('local_units'))]
			};
		case 'wages_per_person':
			return {
				...{ measure: shown('wages_per_person'), formula: 'wages_per_person' },
				inputs: [input('wages', at('wages')), input('persons', at('persons_employed'))]
			};
		case 'growth':
			return growthOf(cells, question, chosen);
		case 'share_of_benchmark':
		case 'location_quotient':
		case 'symmetric_location_quotient':
			return comparisonOf(cells, { ...question, statistic: question.statistic }, own);
		case 'jobs_per_1000':
		case 'share_of_employment':
			return against(question.statistic, ['persons', at('persons_employed')]);
		case 'wages_to_gdp':
			return against('wages_to_gdp', ['wages', at('wages')]);
		default:
			return never(question.statistic);
	}
}

function growthOf(cells: Cells, question: NumberQuestion, chosen: Sector): Made {
	const { filters, region, sector } = question;
	const { asked } = movementOf(cells, { ...filters, sector }, region);
	if (asked === null) return { measure: NO_FIGURE, formula: 'growth', inputs: [] };
	const at = (year: number) =>
		traceSector(cells.read, { indicator: filters.indicator, region, sector: chosen, year });
	const inputs = [input('end', at(asked.window.to)), input('start', at(asked.window.from))];
	return { measure: asked.growth, formula: 'growth', inputs };
}

/** Shares of a benchmark and quotients: the benchmark's sums are of its used members, the region apart from them. */
function comparisonOf(
	cells: Cells,
	question: Asked<'share_of_benchmark' | 'location_quotient' | 'symmetric_location_quotient'>,
	own: readonly TracedInput[]
): Made {
	const { filters, region, sector, statistic } = question;
	const figures = compareFigures(cells.read, { ...filters, sector }, region);
	const { used, ownIncluded } = figures.benchmark;
	const others = used.filter((code) => !sameArea(code, region));
	const sumOf = (of: Sector) =>
		traceSum(
			others.map((code) =>
				traceSector(cells.read, {
					...{ indicator: filters.indicator, region: code, sector: of, year: filters.year }
				})
			)
		);
	const ofSector = input('benchmark_sector', sumOf(sectorBySlug.get(sector)));
	const ofTotal = input('benchmark_total', sumOf(MANUFACTURING));
	if (statistic === 'share_of_benchmark')
		return {
			measure: figures.shareOfBenchmark,
			formula: ownIncluded ? 'share_of_benchmark_within' : 'share_of_benchmark',
			inputs: [...own.slice(0, 1), ofSector]
		};
	const quotient = {
		measure: figures.locationQuotient,
		formula: ownIncluded ? ('location_quotient_within' as const) : ('location_quotient' as const),
		inputs: [...own, ofSector, ofTotal]
	};
	if (statistic !== 'symmetric_location_quotient') return quotient;
	const traced: Traced = {
		...quotient,
		...{ kind: 'location_quotient', indicator: filters.indicator, sector, regions: [region] },
		...{ years: [filters.year], cell: null }
	};
	return {
		...{ measure: figures.symmetricLocationQuotient, formula: 'symmetric_location_quotient' },
		inputs: [input('quotient', traced)]
	};
}

function input(name: TracedInput['name'], traced: Traced): TracedInput {
	return { name, traced };
}

function never(statistic: never): never {
	throw new Error(`unknown statistic: ${String(statistic)}`);
}
