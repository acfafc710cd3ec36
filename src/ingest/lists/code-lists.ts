import type { Activity } from '../../lib/catalogue/types';
import type { TextTable } from '../../lib/catalogue/parse-csv';
import { INDICATOR_LIST } from './indicators';
import { sectorList } from './sector-list';

/** Columns of the raw list of hosts that are read. */
export const RAW_HOST_COLUMNS = [
	'slug',
	'region_slug',
	'city',
	'country',
	'start',
	'end',
	'nuts_2021',
	'codes_in_sbs',
	'name_en',
	'name_fr',
	'note_en',
	'note_fr'
] as const;

export type RawHost = Readonly<Record<(typeof RAW_HOST_COLUMNS)[number], string>>;

/** Columns of claims.csv, raw and published alike. */
export const CLAIM_COLUMNS = [
	'region',
	'sector',
	'measure',
	'claimed',
	'wording',
	'source'
] as const;

// Cities that French spells otherwise than the raw list; by the host's slug.
const FRENCH_CITIES: Readonly<Record<string, string>> = {
	malaga: 'Malaga',
	barcelona: 'Barcelone',
	burgas: 'Bourgas',
	krakow: 'Cracovie'
};

/** hosts.csv: one row per workshop, in the order of the workshops. */
export function hostTable(hosts: readonly RawHost[]): TextTable {
	return {
		header: [
			...['slug', 'region_slug', 'region', 'city_en', 'city_fr', 'country', 'start', 'end'],
			...['nuts_2021', 'name_en', 'name_fr', 'note_en', 'note_fr']
		],
		rows: hosts.map((host) => [
			...[host.slug, host.region_slug, host.codes_in_sbs],
			...[host.city, FRENCH_CITIES[host.slug] ?? host.city],
			...[host.country, host.start, host.end, host.nuts_2021],
			...[host.name_en, host.name_fr, host.note_en, host.note_fr]
		])
	};
}

/** Activities with their level told from the form of the code: C, C24, G451. */
export function toActivities(labels: readonly Record<'code' | 'en' | 'fr', string>[]): Activity[] {
	return labels
		.map(({ code, en, fr }) => ({ code, level: activityLevel(code), names: { en, fr } }))
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** activities.csv: one row per NACE Rev. 2 code of the main table, ordered by code. */
export function activityTable(activities: readonly Activity[]): TextTable {
	return {
		header: ['code', 'level', 'name_en', 'name_fr'],
		rows: activities.map(({ code, level, names }) => [code, level, names.en, names.fr])
	};
}

/** sectors.csv: one row per named set of activities, their codes separated by spaces. */
export function sectorTable(activities: readonly Activity[]): TextTable {
	return {
		header: ['slug', 'kind', 'name_en', 'name_fr', 'activities'],
		rows: sectorList(activities).map(({ slug, kind, names, activities }) => [
			...[slug, kind, names.en, names.fr, activities.join(' ')]
		])
	};
}

/** indicators.csv: one row per indicator of the main table. */
export function indicatorTable(): TextTable {
	return {
		header: ['slug', 'code', 'name_en', 'name_fr', 'unit_en', 'unit_fr', 'decimals', 'additive'],
		rows: INDICATOR_LIST.map(({ slug, code, names, unit, decimals, additive }) => [
			...[slug, code, names.en, names.fr, unit.en, unit.fr, String(decimals), String(additive)]
		])
	};
}

/** claims.csv: the quoted figures, as given. */
export function claimTable(
	claims: readonly Record<(typeof CLAIM_COLUMNS)[number], string>[]
): TextTable {
	return {
		header: CLAIM_COLUMNS,
		rows: claims.map((claim) => CLAIM_COLUMNS.map((column) => claim[column]))
	};
}

function activityLevel(code: string): Activity['level'] {
	if (/^[A-Z]$/.test(code)) return 'section';
	return /^[A-Z]\d\d$/.test(code) ? 'division' : 'group';
}
