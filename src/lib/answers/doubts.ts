import { doubtfulChangesOf } from '$lib/catalogue/tables/doubtful-changes';
import type { Sector } from '$lib/catalogue/types';
import { YEARS } from '$lib/catalogue/years';
import { stepOf } from '$lib/measures/change/growth-step';
import type { Doubt } from '$lib/measures/status/measure';
import type { BreakReason } from '$lib/measures/status/reason';
import type { Cells } from '$lib/cells/cells.svelte';

/** What a change is asked of: an indicator of some sectors in some regions. */
export interface ChangeOf {
	readonly indicator: string;
	readonly regions: readonly string[];
	readonly sectors: readonly Sector[];
}

/**
 * The doubtful changes between two years, the first excluded, one a region, activity and year, ordered by year. Rule
 * DC-1 looks at persons employed alone: of other indicators there are none.
 */
export function doubtsBetween(
	cells: Cells,
	{ indicator, regions, sectors }: ChangeOf,
	{ from, to }: { readonly from: number; readonly to: number }
): readonly Doubt[] {
	if (indicator !== 'persons_employed') return [];
	const activities = sectors.flatMap((sector) => sector.activities);
	return YEARS.filter((year) => year > from && year <= to).flatMap((year) =>
		regions.flatMap((region) =>
			activities.flatMap((activity) => doubtAt(cells, { region, activity, year }))
		)
	);
}

/** Known breaks, and where there is none in a year its first doubtful change: what no statistic of many crosses. */
export function withDoubts(
	cells: Cells,
	about: ChangeOf,
	breaks: ReadonlyMap<number, BreakReason>
): ReadonlyMap<number, BreakReason> {
	const doubts = doubtsBetween(cells, about, { from: -Infinity, to: Infinity });
	const reasons = doubts.map(({ region, activity, year }): [number, BreakReason] => [
		year,
		{ kind: 'doubtful_change', region, activity, year }
	]);
	return new Map([...reasons.reverse(), ...breaks]);
}

type Place = Pick<Doubt, 'region' | 'activity' | 'year'>;

function doubtAt(cells: Cells, place: Place): readonly Doubt[] {
	const found = doubtfulChangesOf(place);
	if (found.length === 0) return [];
	const step = (indicator: string) => {
		const cellIn = (year: number) => cells.read({ ...place, indicator, year });
		return stepOf(cellIn(place.year - 1), cellIn(place.year));
	};
	const rate = found.find(({ publishedGrowth }) => publishedGrowth !== null)?.publishedGrowth;
	return [
		{
			...place,
			reasons: [...new Set(found.flatMap(({ reasons }) => reasons))],
			publishedGrowth: rate === undefined || rate === null ? null : rate / 100,
			persons: step('persons_employed'),
			units: step('local_units'),
			wages: step('wages')
		}
	];
}
