import { indicatorBySlug } from '$lib/catalogue/indicators';
import { seriesOf } from '$lib/catalogue/series';
import { INDICATORS, type IndicatorSlug, type Language } from '$lib/catalogue/types';
import { LAST_QUARTER, newestYear } from '$lib/catalogue/years';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';

/** The newest year of every indicator with its source and day, those of one year together, as sentences. */
export function sayAge(language: Language): string {
	const format = formatFor(language);
	const yearOf = (indicator: IndicatorSlug) => newestYear({ indicator, measure: 'value' });
	const said = [...new Set(INDICATORS.map(yearOf))].map((year) => {
		const { vintage, extraction } = seriesOf(year);
		const subject = nameAll(
			INDICATORS.filter((indicator) => yearOf(indicator) === year),
			language
		);
		const words = { subject, year, day: format.day(vintage) };
		return extraction === null ? m.age_published(words) : m.age_extracted(words);
	});
	const quarter = LAST_QUARTER === null ? [] : [m.age_employees({ day: format.day(LAST_QUARTER) })];
	return [...said, ...quarter, m.age_later()].join(' ');
}

/** Names of indicators as the beginning of a sentence. */
function nameAll(indicators: readonly IndicatorSlug[], language: Language): string {
	const names = indicators.map((slug) =>
		indicatorBySlug.get(slug).names[language].toLocaleLowerCase(language)
	);
	// By commas alone: one of the names is two things.
	const listed = names.join(', ');
	return listed.charAt(0).toLocaleUpperCase(language) + listed.slice(1);
}
