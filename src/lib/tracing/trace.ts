import type { Traced } from '$lib/measures/status/traced';
import type { Cells } from '$lib/cells/cells.svelte';
import type { Components } from '$lib/measures/change/shift-share';
import { COMPONENTS, type NumberQuestion, type Statistic } from '$lib/answers/number-question';
import { traceComponent } from './trace-components';
import { traceRank } from './trace-rank';
import { traceStatistic } from './trace-statistics';

/**
 * Any number of a figure with the formula and inputs it is made of, down to the published cells; the number itself
 * comes from the function that the figure calls. Unit: that of the statistic. What is secret stays secret.
 */
export function traceOf(cells: Cells, question: NumberQuestion): Traced {
	const { statistic } = question;
	if (statistic === 'rank') return traceRank(cells, question);
	return isComponent(statistic)
		? traceComponent(cells, { ...question, statistic })
		: traceStatistic(cells, { ...question, statistic });
}

function isComponent(statistic: Statistic): statistic is keyof Components {
	return COMPONENTS.some((name) => name === statistic);
}
