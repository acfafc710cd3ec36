import { denominatorByName, type DenominatorEntry } from '$lib/catalogue/tables/denominators';
import { DENOMINATORS } from '$lib/catalogue/types';

/** The tables that regions are measured by, each with its edition: "tgs00096 (2008–2018), …". */
export function sayEditions(): string {
	return DENOMINATORS.map((name) => denominatorByName.get(name))
		.map((entry) => `${entry.table} (${sayEdition(entry)})`)
		.join(', ');
}

/** Between two years stands a dash; a day of the calendar keeps its hyphens. */
export function sayEdition({ vintage }: DenominatorEntry): string {
	return vintage.replace(/^(\d{4})-(\d{4})$/, '$1–$2');
}
