import type { Language, Sector } from '$lib/catalogue/types';

/** A sector's name for a narrow column: what stands in brackets is left to the table; a division is told by its code. */
export function shortName({ kind, names, activities }: Sector, language: Language): string {
	return kind === 'division'
		? `${activities[0]} ${names[language].replace(/ \(C\d+\)$/, '')}`
		: names[language].replace(/ \(.*\)$/, '');
}
