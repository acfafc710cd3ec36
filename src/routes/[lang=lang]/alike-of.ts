import { HOST_REGIONS } from '$lib/catalogue/hosts';
import { PLACES, regionByCode } from '$lib/catalogue/regions';
import { MANUFACTURING, SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { divisionShares } from '$lib/measures/division-shares';
import { mostAlike, type MostAlike, type StructuredRegion } from '$lib/measures/most-alike';
import type { ReadObservation } from '../sector-measure';
import type { AlikeAnswer, AlikeAnswers } from './alike';

const MOST = 10;
const DRIVERS = 3;
const [TOTAL = 'C'] = MANUFACTURING.activities;
const DIVISIONS = SECTOR_ACTIVITIES.filter((activity) => activity !== TOTAL);

/** Codes of the regions that are compared with each other: all NUTS 2 regions and the hosts. */
export const ALIKE_CANDIDATES: readonly string[] = PLACES.map(({ code }) => code).filter(
	(code) => regionByCode.get(code).level === 'nuts2' || HOST_REGIONS.includes(code)
);

/** Structures of persons employed by division in one year. */
export function structuresIn(
	read: ReadObservation,
	regions: readonly string[],
	year: number
): readonly StructuredRegion[] {
	return regions.map((region) => {
		const cell = (activity: string) =>
			read({ indicator: 'persons_employed', region, activity, year });
		return {
			region,
			country: regionByCode.get(region).country,
			shares: divisionShares({
				total: cell(TOTAL),
				divisions: new Map(DIVISIONS.map((division) => [division, cell(division)]))
			})
		};
	});
}

/** The ten regions most alike one of them: among all, and abroad only. Throws `no structure: …`. */
export function alikeAmong(candidates: readonly StructuredRegion[], region: string): AlikeAnswers {
	const own = candidates.find((candidate) => candidate.region === region);
	if (own === undefined) throw new Error(`no structure: ${region}`);
	const ask = (among: 'all' | 'abroad') =>
		toAnswer(mostAlike({ region: own, candidates, most: MOST, among }));
	return { all: ask('all'), abroad: ask('abroad') };
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
