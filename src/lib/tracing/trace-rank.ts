import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import type { Traced } from '$lib/measures/status/traced';
import type { Cells } from '$lib/cells/cells.svelte';
import { measureFigure } from '$lib/catalogue/measures';
import { NO_FIGURE } from '$lib/answers/measure-of';
import type { NumberQuestion } from '$lib/answers/number-question';
import { measureOfRank, rankingOf } from '$lib/answers/ranking';
import { traceStatistic } from './trace-statistics';

/** A place among the hosts, with the figures of all of them, the largest first. Dimensionless, 1 for the largest. */
export function traceRank(cells: Cells, question: NumberQuestion): Traced {
	const { filters, region, sector } = question;
	const { indicator, measure: statistic } = filters;
	const traced = new Map(
		HOST_REGIONS.map((code) => [
			code,
			traceStatistic(cells, { statistic, filters, region: code, sector })
		])
	);
	const ranking = rankingOf(
		(code) => traced.get(code)?.measure ?? NO_FIGURE,
		{ ranked: HOST_REGIONS, beside: [] },
		measureFigure(statistic).floor
	);
	const own = ranking.find((ranked) => ranked.region.code === region);
	return {
		...{ kind: 'rank', indicator, sector, regions: [region], formula: 'rank', cell: null },
		years: traced.get(region)?.years ?? [filters.year],
		measure: own?.rank ? measureOfRank(own.rank, own.measure) : NO_FIGURE,
		inputs: ranking.flatMap(({ region: { code } }) => {
			const part = traced.get(code);
			return part === undefined ? [] : [{ name: 'part', traced: part }];
		})
	};
}
