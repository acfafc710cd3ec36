import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { PLACES, regionByCode } from '$lib/catalogue/regions/regions';
import { MANUFACTURING, SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { divisionShares, untoldShares } from '$lib/measures/structure/division-shares';
import {
	mostAlike,
	type MostAlike,
	type StructuredRegion
} from '$lib/measures/structure/most-alike';
import type { Reason } from '$lib/measures/status/reason';
import type { ReadObservation } from '$lib/query/observation-cube';
import type { AlikeAnswer, AlikeAnswers, LeftOut } from './alike';
import { isTold } from './sector-measure';

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
	return regions.map((region) => ({
		region,
		country: regionByCode.get(region).country,
		shares: sharesOf(read, region, year)
	}));
}

/** A region's structure by division, persons employed, as the table of the year tells it. */
export function sharesOf(read: ReadObservation, region: string, year: number) {
	const cell = (activity: string, indicator = 'persons_employed') =>
		read({ indicator, region, activity, year });
	const shares = divisionShares({
		total: cell(TOTAL),
		divisions: new Map(DIVISIONS.map((division) => [division, cell(division)])),
		localUnits: new Map(DIVISIONS.map((division) => [division, cell(division, 'local_units')]))
	});
	return isTold(year) ? shares : untoldShares(shares);
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
		leftOut: countLeftOut(leftOut),
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

function countLeftOut(leftOut: MostAlike['leftOut']): LeftOut {
	const count = (...kinds: readonly Reason['kind'][]) =>
		leftOut.filter(({ reason }) => kinds.includes(reason.kind)).length;
	const withoutFigures = count('not_published', 'untold', 'input_hidden');
	const tooMuchHidden = count('too_much_hidden');
	const otherwise = leftOut.length - withoutFigures - tooMuchHidden;
	return { withoutFigures, tooMuchHidden, otherwise };
}
