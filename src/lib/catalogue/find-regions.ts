import { HOSTS } from './hosts';
import { PLACES } from './regions';
import type { Language, Region } from './types';

/**
 * Regions whose name (in either language or the local one), code, country or workshop city holds
 * every word typed; accents and case do not matter. Hosts come first, then names that begin with the text,
 * then the rest by name; at most `most`.
 */
export function findRegions(text: string, language: Language, most = 40): readonly Region[] {
	const words = fold(text).split(' ').filter(Boolean);
	const found = ENTRIES.filter(({ words: own }) => words.every((word) => own.includes(word)));
	const begins = fold(text).trim();
	const weight = ({ region, isHost }: Entry) =>
		(isHost ? 0 : 2) + (fold(region.names[language]).startsWith(begins) ? 0 : 1);
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

const ENTRIES: readonly Entry[] = PLACES.map((region) => ({
	region,
	isHost: CITIES.has(region.code),
	words: fold(
		[
			region.code,
			region.names.en,
			region.names.fr,
			region.nameLocal,
			COUNTRIES.get(region.country) ?? '',
			CITIES.get(region.code) ?? ''
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
