import { HOST_REGIONS } from '$lib/catalogue/hosts';
import { PLACES, regionByCode } from '$lib/catalogue/regions';
import { MANUFACTURING, SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { YEARS } from '$lib/catalogue/years';
import { divisionShares } from '$lib/measures/division-shares';
import { mostAlike, type MostAlike, type StructuredRegion } from '$lib/measures/most-alike';
import { sharedNativeEngine } from '$lib/query/native.server';
import { packObservations, readObservations } from '$lib/query/observation-cube';
import { observationsOf } from '$lib/query/observations-of';
import type { AlikeAnswer, AlikeByYear } from './alike';

const MOST = 10;
const DRIVERS = 3;
const [TOTAL = 'C'] = MANUFACTURING.activities;
const DIVISIONS = SECTOR_ACTIVITIES.filter((activity) => activity !== TOTAL);

/** The ten regions most alike a host in each year: among all NUTS 2 regions and hosts, and abroad only. */
export async function alikeByYear(region: string): Promise<AlikeByYear> {
	const byYear = await (structures ??= readStructures());
	const answers = YEARS.map((year) => {
		const candidates = byYear.get(year) ?? [];
		const own = candidates.find((candidate) => candidate.region === region);
		if (own === undefined) throw new Error(`no structure: ${region} ${year}`);
		const ask = (among: 'all' | 'abroad') =>
			toAnswer(mostAlike({ region: own, candidates, most: MOST, among }));
		return [year, { all: ask('all'), abroad: ask('abroad') }] as const;
	});
	return Object.fromEntries(answers);
}

let structures: Promise<ReadonlyMap<number, readonly StructuredRegion[]>> | undefined;

async function readStructures(): Promise<ReadonlyMap<number, readonly StructuredRegion[]>> {
	const regions = PLACES.map(({ code }) => code).filter(
		(code) => regionByCode.get(code).level === 'nuts2' || HOST_REGIONS.includes(code)
	);
	const engine = await sharedNativeEngine();
	const indicator = 'persons_employed';
	const rows = await engine.rows(
		observationsOf({ indicators: [indicator], regions, activities: SECTOR_ACTIVITIES })
	);
	const read = readObservations([packObservations(rows)]);
	const structureOf = (region: string, year: number) => {
		const cell = (activity: string) => read({ indicator, region, activity, year });
		return {
			region,
			country: regionByCode.get(region).country,
			shares: divisionShares({
				total: cell(TOTAL),
				divisions: new Map(DIVISIONS.map((division) => [division, cell(division)]))
			})
		};
	};
	return new Map(YEARS.map((year) => [year, regions.map((region) => structureOf(region, year))]));
}

function toAnswer({ alike, compared, leftOut, refusal }: MostAlike): AlikeAnswer {
	return {
		compared,
		leftOut: leftOut.length,
		refusal,
		alike: alike.map(({ region, similarity, rank, contributions }) => ({
			region,
			similarity,
			rank,
			drivers: contributions
				.slice(0, DRIVERS)
				.map(({ division, shared }) => ({ division, shared: Number(shared.toFixed(4)) }))
		}))
	};
}
