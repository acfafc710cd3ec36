import type { EmployeeSource } from '$lib/catalogue/tables/employee-source.server';
import type { Language } from '$lib/catalogue/types';
import type { AreaFigures } from '$lib/measures/quarter/employee-figures';
import type { Quarters } from '$lib/measures/quarter/count-employees';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import { sayMeasure, sayValue } from '$lib/messages/say';

/** A group now and a year before, in a sentence; a quarter without a figure says so. */
export function sayEmployees(
	group: string,
	{ employees, before, growth }: Pick<AreaFigures, 'employees' | 'before' | 'growth'>,
	{ quarters, language }: { readonly quarters: Quarters; readonly language: Language }
): string {
	const format = formatFor(language);
	const words = {
		group: m.employees_group({ code: group }),
		day: format.day(quarters.newest),
		dayBefore: format.day(quarters.yearBefore),
		now: sayMeasure(employees, language, 0)
	};
	if (employees.value === null) return m.employees_headline_missing(words);
	if (before.value === null) return m.employees_headline_alone(words);
	return m.employees_headline({
		...words,
		before: sayMeasure(before, language, 0),
		change: sayValue(growth, format.change)
	});
}

/** Who counted, when it was taken or released, under which licence. */
export function sayEmployeeSource(
	{ vintage, isExtraction }: Pick<EmployeeSource, 'vintage' | 'isExtraction'>,
	language: Language
): string {
	const day = formatFor(language).day(vintage);
	return isExtraction ? m.employees_source_taken({ day }) : m.employees_source({ day });
}
