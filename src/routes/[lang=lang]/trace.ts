import type { Traced } from '$lib/measures/traced';
import type { Cells } from './cells.svelte';
import { COMPONENTS, type NumberQuestion } from './number-question';
import { traceComponent } from './trace-components';
import { traceStatistic } from './trace-statistics';

/**
 * Any number of a figure with the formula and inputs it is made of, down to the published cells; the number itself
 * comes from the function that the figure calls. Unit: that of the statistic. What is secret stays secret.
 */
export function traceOf(cells: Cells, question: NumberQuestion): Traced {
	const component = COMPONENTS.find((name) => name === question.statistic);
	return component === undefined
		? traceStatistic(cells, question)
		: traceComponent(cells, { ...question, statistic: component });
}
