import { NAMED_SECTORS, sectorBySlug } from '$lib/catalogue/sectors';
import type { Sector } from '$lib/catalogue/types';
import { sameArea } from '$lib/measures/area/same-area';
import type { Components } from '$lib/measures/change/shift-share';
import type { Traced, TracedInput } from '$lib/measures/status/traced';
import type { Cells } from '$lib/cells/cells.svelte';
import { NO_FIGURE } from '$lib/answers/measure-of';
import { explain, type Explanation } from '$lib/answers/explanation';
import { ALL_SECTORS, type NumberQuestion } from '$lib/answers/number-question';
import { traceSector, traceSum } from './trace-sums';

/**
 * A component of a change down to its cells, for one sector or summed over the four. The window is that of the
 * filters; the number is that of `explain`, which the figure shows. Unit: that of the indicator, signed.
 */
export function traceComponent(
	cells: Cells,
	question: NumberQuestion & { readonly statistic: keyof Components }
): Traced {
	const { filters, region, sector, statistic } = question;
	const answer = explain(cells, filters, region);
	if (sector !== ALL_SECTORS) return componentOf(cells, question, answer);
	const parts = NAMED_SECTORS.map(({ slug }) =>
		componentOf(cells, { ...question, sector: slug }, answer)
	);
	return { ...traceSum(parts, -Infinity), kind: statistic, measure: answer.parts.total[statistic] };
}

function componentOf(
	cells: Cells,
	question: NumberQuestion & { readonly statistic: keyof Components },
	answer: Explanation
): Traced {
	const { filters, region, sector, statistic } = question;
	const { from, to } = answer.window;
	const others = answer.used.filter((code) => !sameArea(code, region));
	const at = (code: string, of: Sector, year: number) =>
		traceSector(cells.read, { indicator: filters.indicator, region: code, sector: of, year });
	const benchmark = (of: Sector, year: number) =>
		traceSum(others.map((code) => at(code, of, year)));
	const whole = (year: number) => traceSum(NAMED_SECTORS.map((each) => benchmark(each, year)));
	const chosen = sectorBySlug.get(sector);
	const start = () => input('start', at(region, chosen, from));
	const end = () => input('end', at(region, chosen, to));
	const ofSector = () => [
		input('benchmark_start', benchmark(chosen, from)),
		input('benchmark_end', benchmark(chosen, to))
	];
	const ofAll = () => [
		input('benchmark_total_start', whole(from)),
		input('benchmark_total_end', whole(to))
	];
	const inputs: Record<keyof Components, () => readonly TracedInput[]> = {
		national: () => [start(), ...ofAll()],
		mix: () => [start(), ...ofSector(), ...ofAll()],
		regional: () => [end(), start(), ...ofSector()],
		change: () => [end(), start()]
	};
	const row = answer.parts.sectors.find((each) => each.sector === sector);
	return {
		...{ measure: row?.[statistic] ?? NO_FIGURE, kind: statistic, indicator: filters.indicator },
		...{ sector, regions: [region], years: [from, to], formula: statistic, cell: null },
		inputs: inputs[statistic]()
	};
}

function input(name: TracedInput['name'], traced: Traced): TracedInput {
	return { name, traced };
}
