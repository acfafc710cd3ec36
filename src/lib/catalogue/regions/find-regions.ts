import changes from '../../../../datasets/region_changes.csv?raw';
import { readTable } from '../tables/csv-table';
import { HOSTS } from './hosts';
import { REGION_NAMES } from './region-names';
import { PLACES, placeByCode, placeOfCode } from './regions';
import type { Language, Region } from '../types';

/**
 * Regions whose name (in either language, the local one or another that is in use), code in any NUTS version,
 * country or workshop city holds every word typed; accents and case do not matter. The one whose code was typed
 * comes first, then those of which each word typed begins a word: hosts, names that begin with the text, others by name;
 * then those that have it within a word, in the same order. At most `most`.
 */
export function findRegions(text: string, language: Language, most = 40): readonly Region[] {
	const words = fold(text).split(' ').filter(Boolean);
	const coded = placeOfCode(text);
	const found = ENTRIES.filter(
		({ region, words: own }) => region === coded || words.every((word) => own.includes(word))
	);
	const typed = fold(text).trim();
	const weight = ({ region, isHost, words: own }: Entry) => {
		if (region === coded) return -1;
		const isWithin = words.some((word) => !` ${own}`.includes(` ${word}`));
		const begins = fold(region.names[language]).startsWith(typed);
		return (isWithin ? 4 : 0) + (isHost ? 0 : 2) + (begins ? 0 : 1);
	};
	return found
		.map((entry) => ({ entry, weight: weight(entry) }))
		.sort((a, b) => a.weight - b.weight || byName(a.entry.region, b.entry.region, language))
		.slice(0, most)
		.map(({ entry }) => entry.region);
}

interface Entry {
	readonly region: Region;
	readonly isHost: boolean;
	readonly words: string;
}

const CITIES = new Map(HOSTS.map((host) => [host.region, `${host.city.en} ${host.city.fr}`]));
const COUNTRIES = new Map(
	PLACES.filter(({ level }) => level === 'nuts0').map(({ code, names }) => [
		code,
		`${names.en} ${names.fr}`
	])
);

const OTHER_NAMES = new Map(
	REGION_NAMES.flatMap(({ codes, others }) =>
		codes.map((code) => [code, others.join(' ')] as const)
	)
);

const CHANGES = readTable('region_changes.csv', changes, (read) => ({
	from: read('from_code'),
	to: read('to_code')
}));

/** Codes of other NUTS versions that a region's land has gone to and that no region of the table bears. */
function laterCodes(code: string): readonly string[] {
	return CHANGES.filter(({ from, to }) => from === code && !placeByCode.has(to)).map(
		({ to }) => to
	);
}

const ENTRIES: readonly Entry[] = PLACES.map((region) => ({
	region,
	isHost: CITIES.has(region.code),
	words: fold(
		[
			...[region.code, region.nuts2016 ?? ''],
			...laterCodes(region.code),
			...[region.names.en, region.names.fr, region.nameLocal],
			...[OTHER_NAMES.get(region.code), COUNTRIES.get(region.country), CITIES.get(region.code)]
		].join(' ')
	)
}));

function byName(a: Region, b: Region, language: Language): number {
	return a.names[language].localeCompare(b.names[language], language);
}

/** Lower case without accents; letters that do not decompose are written out. */
function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replaceAll('ł', 'l')
		.replaceAll('ø', 'o')
		.replaceAll('æ', 'ae')
		.replaceAll('ß', 'ss')
		.replaceAll(/[’'.,/()-]/g, ' ');
}
