import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { benchmarkMembers } from '$lib/cells/benchmark-members';
import type { DenominatorMeasure, KeyMeasure } from '$lib/catalogue/measures';
import { MANUFACTURING, sectorBySlug } from '$lib/catalogue/sectors';
import type { Sector } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import { matchBenchmark, type Benchmark, type Dropped } from '$lib/measures/area/benchmark';
import { locationQuotient, symmetricOf } from '$lib/measures/ratio/location-quotient';
import { unionFlags, type Measure } from '$lib/measures/status/measure';
import { holdsArea, sameArea, shareGround } from '$lib/measures/area/same-area';
import { shareOfBenchmark } from '$lib/measures/ratio/share';
import { OWN_WHOLE, ownFigures, type OwnFigures } from './own-figures';
import { sectorMeasure } from './sector-measure';
import type { ReadObservation } from '$lib/query/observation-cube';

/** Statistics of one sector in one region and year, against a benchmark. */
export interface ComparedFigures extends OwnFigures {
	readonly shareOfBenchmark: Measure;
	readonly locationQuotient: Measure;
	readonly symmetricLocationQuotient: Measure;
	readonly benchmark: Benchmark<'sector' | 'total'>;
}

/** Where each key measure stands among them. */
export const COMPARED = {
	value: 'sector',
	share: 'share',
	share_of_benchmark: 'shareOfBenchmark',
	location_quotient: 'locationQuotient',
	symmetric_location_quotient: 'symmetricLocationQuotient',
	persons_per_unit: 'personsPerUnit',
	wages_per_person: 'wagesPerPerson'
} as const satisfies Record<
	Exclude<KeyMeasure, DenominatorMeasure>,
	Exclude<keyof ComparedFigures, 'benchmark'>
>;

/** Hosts that are no member, as they hold the region, lie in it or overlap it; of what a reader names there are none. */
function onOwnGround({ benchmark }: Filters, own: string): readonly Dropped[] {
	if (benchmark !== 'other_hosts' && benchmark !== 'hosts') return [];
	return HOST_REGIONS.filter((code) => shareGround(code, own) && !sameArea(code, own)).map(
		(region) => ({ region, reason: { kind: groundShared(region, own) } })
	);
}

function groundShared(region: string, own: string) {
	if (holdsArea(region, own)) return 'holds_own';
	return holdsArea(own, region) ? 'lies_in_own' : 'overlaps_own';
}

/** A sector and all of manufacturing in the region and in the matched members of the chosen benchmark. */
export function matchedFigures(read: ReadObservation, filters: Filters, own: string) {
	const { indicator, year } = filters;
	const of = (region: string, sector: Sector) =>
		sectorMeasure(read, { region, sector, indicator, year });
	const chosen = sectorBySlug.get(filters.sector);
	const figures = (region: string) => ({
		sector: of(region, chosen),
		total: of(region, MANUFACTURING)
	});
	const benchmark = matchBenchmark({
		own,
		names: ['sector', 'total'],
		keepsUntold: filters.benchmark === 'countries',
		members: benchmarkMembers(filters, own).map((region) => ({ region, figures: figures(region) }))
	});
	const dropped = [...onOwnGround(filters, own), ...benchmark.dropped];
	return { ...figures(own), benchmark: { ...benchmark, dropped } };
}

/** All figures of the key table but growth; shares and quotients are of the chosen indicator. */
export function compareFigures(
	read: ReadObservation,
	filters: Filters,
	own: string
): ComparedFigures {
	const chosen = sectorBySlug.get(filters.sector);
	const comparison = matchedFigures(read, filters, own);
	const { benchmark } = comparison;
	const compared =
		chosen === MANUFACTURING
			? { ...comparison, benchmark: { ...benchmark, refusal: OWN_WHOLE } }
			: comparison;
	const both = [comparison.sector, comparison.total];
	const quotient = flaggedApart(locationQuotient(compared), benchmark, both);
	return {
		...ownFigures(read, filters, own),
		benchmark,
		shareOfBenchmark: flaggedApart(shareOfBenchmark(comparison), benchmark, [comparison.sector]),
		locationQuotient: quotient,
		symmetricLocationQuotient: flaggedApart(symmetricOf(quotient), benchmark, both)
	};
}

/** A figure set against a benchmark bears the flags of the region's own figures; the benchmark's stay with its members. */
function flaggedApart(
	measure: Measure,
	{ flagged, refusal }: Benchmark<string>,
	own: readonly Measure[]
): Measure {
	const flags = unionFlags(own.map((each) => each.flags));
	return flagged.length === 0 || refusal !== null
		? { ...measure, flags }
		: { ...measure, flags, benchmarkFlags: flagged };
}
