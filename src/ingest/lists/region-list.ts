import type { Level, Names, Region } from '../../lib/catalogue/types';
import type { TextTable } from '../../lib/catalogue/parse-csv';
import { COUNTRY_NAMES } from './country-names';
import { IngestError } from '../files/ingest-error';

/** Columns of the raw list of the main table's region codes that are read. */
export const RAW_REGION_COLUMNS = [
	'code',
	'level',
	'name_local',
	'code_2016',
	'change_2013_2016'
] as const;

export type RawRegion = Readonly<Record<(typeof RAW_REGION_COLUMNS)[number], string>>;

/** What the list of hosts says about a region. */
export type HostRegion = Readonly<
	Record<'region_slug' | 'codes_in_sbs' | 'name_en' | 'name_fr', string>
>;

/** A region as regions.csv lists it: the catalogue's, and what became of its code. */
export interface ListedRegion extends Region {
	/** What changed between NUTS 2013 and 2016, in words; empty when nothing. */
	readonly nutsChange: string;
}

const LEVEL_BY_DIGIT: Readonly<Record<string, Level>> = { 0: 'nuts0', 1: 'nuts1', 2: 'nuts2' };

// The source shouts these four; the same source spells their words in lower case elsewhere.
const TIDIED_NAMES: Readonly<Record<string, string>> = {
	'EXTRA-REGIO NUTS 1': 'Extra-Regio NUTS 1',
	'REGION CENTRALNY': 'Region centralny',
	'REGION WSCHODNI': 'Region wschodni',
	'RUP FR — RÉGIONS ULTRAPÉRIPHÉRIQUES FRANÇAISES': 'RUP FR — Régions ultrapériphériques françaises'
};

/**
 * Codes of the main table that a later code covers exactly: the raw list calls FR7 discontinued, but
 * Auvergne-Rhône-Alpes (FRK) covers the same area.
 */
export const SAME_AREA: Readonly<Record<string, string>> = { FR7: 'FRK' };

/**
 * The regions of the main table, ordered by code. Countries and hosts have English and French
 * names, other regions their local name in both. Throws on an unknown level or country.
 */
export function toRegions(
	raw: readonly RawRegion[],
	hosts: readonly HostRegion[]
): readonly ListedRegion[] {
	const hostByCode = new Map(hosts.map((host) => [host.codes_in_sbs, host]));
	return raw
		.map((region) => toRegion(region, hostByCode.get(region.code)))
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** regions.csv: one row per region. */
export function regionTable(regions: readonly ListedRegion[]): TextTable {
	return {
		header: [
			...['code', 'slug', 'level', 'country', 'name_en', 'name_fr', 'name_local'],
			...['nuts_2016', 'nuts_change', 'extra_regio']
		],
		rows: regions.map((region) => [
			...[region.code, region.slug ?? '', region.level, region.country],
			...[region.names.en, region.names.fr, region.nameLocal],
			...[region.nuts2016 ?? '', region.nutsChange, String(region.extraRegio)]
		])
	};
}

/** Whether a code stands for what lies in no region: …Z at NUTS 1, …ZZ at NUTS 2. */
export function isExtraRegio(code: string): boolean {
	return /^[A-Z]{2}ZZ?$/.test(code);
}

function toRegion(raw: RawRegion, host: HostRegion | undefined): ListedRegion {
	const { code } = raw;
	const sameArea = SAME_AREA[code];
	return {
		code,
		slug: host?.region_slug ?? null,
		level: levelOf(raw),
		country: code.slice(0, 2),
		names: namesOf(raw, host),
		nameLocal: raw.name_local,
		nuts2016: sameArea ?? (raw.code_2016 || null),
		nutsChange: sameArea === undefined ? raw.change_2013_2016 : `recoded ${sameArea}`,
		extraRegio: isExtraRegio(code)
	};
}

function levelOf({ code, level }: RawRegion): Level {
	const found = LEVEL_BY_DIGIT[level];
	if (found === undefined) throw new IngestError(`unknown level: ${level} of ${code}; use 0, 1, 2`);
	return found;
}

function namesOf(region: RawRegion, host: HostRegion | undefined): Names {
	if (host !== undefined) return { en: host.name_en, fr: host.name_fr };
	if (region.level === '0') return countryNames(region.code);
	const name = TIDIED_NAMES[region.name_local] ?? region.name_local;
	return { en: name, fr: name };
}

function countryNames(code: string): Names {
	const names = COUNTRY_NAMES[code];
	if (names !== undefined) return names;
	throw new IngestError(
		`unknown country: ${code}; add its names to src/ingest/lists/country-names.ts`
	);
}
