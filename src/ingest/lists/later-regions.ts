import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTRY_NAMES } from './country-names';
import { readCsv } from '../files/csv-file';

/** Statistical regions beside those of NUTS of 2013, by country: NUTS 1 and 2 as Eurostat writes them. */
const BESIDE: Readonly<Record<string, string>> = {
	AL: '0 01 02 03',
	CH: '0 01 02 03 04 05 06 07',
	IS: '0 00',
	LI: '0 00',
	ME: '0 00',
	MK: '0 00',
	RS: '1 11 12 2 21 22',
	TR:
		'1 10 2 21 22 3 31 32 33 4 41 42 5 51 52 6 61 62 63 7 71 72 8 81 82 83 9 90 ' +
		'A A1 A2 B B1 B2 C C1 C2 C3'
};

/**
 * Codes that a newer table may have beside those of regions.csv: of later versions of NUTS by the
 * change tables of a folder, with what lies above them and in no region, and of countries beside.
 */
export async function laterRegions(folder: string): Promise<ReadonlySet<string>> {
	const path = join(folder, 'region_changes.csv');
	const changes = existsSync(path) ? await readCsv(path, ['from_code', 'to_code']) : [];
	return regionsOfNuts(changes.flatMap(({ from_code, to_code }) => [from_code, to_code]));
}

/** The same for given codes of NUTS 2; those of a country that nobody knows are none. */
export function regionsOfNuts(codes: readonly string[]): ReadonlySet<string> {
	const beside = Object.entries(BESIDE).flatMap(([country, below]) => [
		...[country, ...below.split(' ').map((code) => country + code)]
	]);
	const countries = [...Object.keys(COUNTRY_NAMES), ...Object.keys(BESIDE)];
	return new Set([
		...codes
			.filter((code) => countries.includes(code.slice(0, 2)))
			.flatMap((code) => [code, code.slice(0, 3), code.slice(0, 2)]),
		...beside,
		...countries.flatMap((country) => [country, `${country}Z`, `${country}ZZ`])
	]);
}
