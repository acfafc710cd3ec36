import { expect, it } from 'vitest';
import { COUNTRY_NAMES } from './country-names';

const ISO: Record<string, string> = { EL: 'GR', UK: 'GB' };

it('COUNTRY_NAMES holds the 29 countries of the main table', () => {
	expect(Object.keys(COUNTRY_NAMES)).toHaveLength(29);
});

it.each(['en', 'fr'] as const)('COUNTRY_NAMES are those of Intl.DisplayNames in %s', (language) => {
	const display = new Intl.DisplayNames(language, { type: 'region' });
	const expected = Object.keys(COUNTRY_NAMES).map((code) => display.of(ISO[code] ?? code));
	expect(Object.values(COUNTRY_NAMES).map((names) => names[language])).toEqual(expected);
});
