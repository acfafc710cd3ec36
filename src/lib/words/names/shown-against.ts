import { denominatorByName, type DenominatorEntry } from '$lib/catalogue/tables/denominators';
import { DENOMINATORS, type Language } from '$lib/catalogue/types';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import type { ShownMeasure } from './shown-measure';
import { DENOMINATOR_MEASURES, type DenominatorMeasure } from '$lib/catalogue/measures';

type Shown = Pick<ShownMeasure, 'name' | 'unit' | 'write' | 'fileUnit' | 'beside'>;

/** How a measure against the whole region is named and written; its unit says what it is set against. */
export function shownAgainst(measure: DenominatorMeasure, language: Language): Shown {
	const format = formatFor(language);
	const beside = denominatorByName.get(DENOMINATOR_MEASURES[measure]);
	const edition = { table: beside.table, vintage: sayEdition(beside) };
	const ratio = { write: format.percent, fileUnit: 'ratio (1 = 100 %)', beside };
	switch (measure) {
		case 'jobs_per_1000':
			return {
				name: m.measure_jobs_per_1000(),
				unit: m.unit_jobs_per_1000(edition),
				write: (value) => format.number(value, 1),
				fileUnit: 'persons per 1000 inhabitants',
				beside
			};
		case 'share_of_employment':
			return {
				...ratio,
				name: m.measure_share_of_employment(),
				unit: m.unit_share_of_employment(edition)
			};
		case 'wages_to_gdp':
			return { ...ratio, name: m.measure_wages_to_gdp(), unit: m.unit_wages_to_gdp(edition) };
	}
}

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
