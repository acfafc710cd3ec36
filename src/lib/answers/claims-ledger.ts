import { CLAIMS, type KnownClaim } from '$lib/catalogue/claims';
import { hostByRegionSlug } from '$lib/catalogue/regions/hosts';
import { MANUFACTURING, sectorBySlug } from '$lib/catalogue/sectors';
import { LAST_WHOLE_YEAR } from '$lib/catalogue/years';
import { DEFAULT_FILTERS } from '$lib/filters/filters';
import type { Measure } from '$lib/measures/status/measure';
import { share } from '$lib/measures/ratio/share';
import type { NumberQuestion } from './number-question';
import { sectorMeasure } from './sector-measure';
import type { ReadObservation } from '$lib/query/observation-cube';

/** A candidate for why a quotation and the statistics differ; the messages room has a sentence for each. */
export type ClaimReason =
	| 'year'
	| 'employees'
	| 'industry'
	| 'crafts'
	| 'scope'
	| 'polymers'
	| 'repair'
	| 'units'
	| 'national';

/** What is quoted, beside what the statistics give. The two are never mixed. */
export interface LedgerLine {
	readonly claim: KnownClaim;
	/** Year of the statistics. */
	readonly year: number;
	/** Persons, a share (0 to 1) or local units, as `claim.measure` says. */
	readonly measure: Measure;
	/** Statistics less quotation, in the unit of the measure; null where there is no equal or no full figure. */
	readonly difference: number | null;
	readonly reasons: readonly ClaimReason[];
}

const REASONS_OF_SECTOR: Readonly<Record<string, readonly ClaimReason[]>> = {
	manufacturing: ['year', 'employees', 'industry'],
	metallurgy: ['year', 'employees', 'scope'],
	machinery: ['year', 'employees', 'repair'],
	food: ['crafts', 'year', 'employees'],
	polymers: ['polymers', 'year', 'employees']
};

/**
 * The figures quoted for a region, each beside the published one of that year. A difference is given only where
 * both mean the same kind of thing and the figure is complete; companies have no equal in the table, and local
 * units stand beside them as the nearest. Source: datasets/claims.csv.
 */
export function claimsLedger(
	read: ReadObservation,
	{ region, year }: { readonly region: string; readonly year: number }
): readonly LedgerLine[] {
	const claims = CLAIMS.filter((claim) => hostByRegionSlug.get(claim.regionSlug).region === region);
	return claims.map((claim) => {
		const measure = measureOf(read, claim, { region, year });
		const comparable = claim.measure !== 'companies' && measure.status === 'complete';
		return {
			claim,
			year,
			measure,
			difference: comparable && measure.value !== null ? measure.value - claim.claimed : null,
			reasons: reasonsOf(claim)
		};
	});
}

/**
 * The same in the newest year and in the last that is whole, a quotation's lines together, the newest first. A year that
 * the table at hand does not have a figure for is left out.
 */
export function claimsOverYears(read: ReadObservation, region: string): readonly LedgerLine[] {
	const years = new Set([DEFAULT_FILTERS.year, LAST_WHOLE_YEAR]);
	const ledgers = [...years].map((year) => claimsLedger(read, { region, year }));
	const [first = []] = ledgers;
	return first.flatMap((_, index) =>
		ledgers
			.flatMap((ledger) => ledger.slice(index, index + 1))
			.filter(({ measure }) => measure.reason?.kind !== 'not_held')
	);
}

/** What the statistics' figure answers: a nation's share is that of the country's manufacturing. */
export function questionOfLine(
	{ claim: { measure, sector }, year }: LedgerLine,
	region: string
): NumberQuestion {
	const isShare = measure === 'share_of_national_manufacturing_employment';
	const statistic = isShare ? 'share_of_benchmark' : 'value';
	const indicator = measure === 'companies' ? 'local_units' : 'persons_employed';
	return {
		statistic,
		region,
		sector,
		filters: {
			...DEFAULT_FILTERS,
			benchmark: 'country',
			indicator,
			sector,
			year,
			measure: statistic
		}
	};
}

function measureOf(
	read: ReadObservation,
	{ measure, sector }: KnownClaim,
	where: { readonly region: string; readonly year: number }
): Measure {
	const of = (indicator: string, region = where.region, within = sectorBySlug.get(sector)) =>
		sectorMeasure(read, { ...where, indicator, region, sector: within });
	switch (measure) {
		case 'persons_employed':
			return of('persons_employed');
		case 'share_of_national_manufacturing_employment':
			return share({
				sector: of('persons_employed'),
				total: of('persons_employed', where.region.slice(0, 2), MANUFACTURING)
			});
		case 'companies':
			return of('local_units');
	}
}

function reasonsOf({ measure, sector }: KnownClaim): readonly ClaimReason[] {
	if (measure === 'companies') return ['units', 'year'];
	if (measure === 'share_of_national_manufacturing_employment') return ['national', 'year'];
	return REASONS_OF_SECTOR[sector] ?? ['year', 'employees'];
}
