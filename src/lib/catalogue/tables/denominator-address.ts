import { denominatorByName } from './denominators';
import { DENOMINATOR_KEYS, type Denominator } from '../types';

/**
 * Full address of Eurostat's Statistics API for one figure as it stands today, under the codes that it was published
 * by; it may be revised, recoded or withdrawn since. Source: Eurostat, API Statistics, "Data query".
 */
export function denominatorAddress(
	denominator: Denominator,
	{ parts, year }: { readonly parts: readonly string[]; readonly year: number }
): string {
	const query = new URLSearchParams([
		...Object.entries({ format: 'JSON', lang: 'EN', ...DENOMINATOR_KEYS[denominator] }),
		...parts.map((code) => ['geo', code]),
		['time', String(year)]
	]);
	const { table } = denominatorByName.get(denominator);
	return `https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/${table}?${query}`;
}
