import { describe, expect, it } from 'vitest';
import { formatFor } from './format';

describe('formatFor', () => {
	const numbers: [string, 'en' | 'fr', number, number, string][] = [
		['French thousands are a narrow no-break space', 'fr', 79424, 0, '79\u202f424'],
		['French decimals follow a comma', 'fr', 1945.3, 1, '1\u202f945,3'],
		['English thousands are a comma', 'en', 79424, 0, '79,424'],
		['decimals are kept even when zero', 'en', 12, 1, '12.0'],
		['zero is zero', 'fr', 0, 0, '0'],
		['what rounds to nothing has no sign', 'en', -0.004, 2, '0.00']
	];
	it.each(numbers)('number: %s', (_name, language, value, decimals, expected) => {
		expect(formatFor(language).number(value, decimals)).toBe(expected);
	});

	it('day of a month is the month, never its first day', () => {
		expect(formatFor('en').day('2024-12')).toBe('December 2024');
		expect(formatFor('fr').day('2024-12')).toBe('décembre 2024');
		expect(formatFor('en').day('2017-07-31')).toBe('31 July 2017');
	});

	it('signed has a plus where something is left after rounding', () => {
		expect(formatFor('en').signed(0.126, 2)).toBe('+0.13');
		expect(formatFor('en').signed(0.004, 2)).toBe('0.00');
	});

	it('percent has a no-break space in French, as CLDR has it', () => {
		expect(formatFor('fr').percent(0.183)).toBe('18,3\u00a0%');
		expect(formatFor('en').percent(0.183)).toBe('18.3%');
	});

	it('change has its sign, a true minus', () => {
		expect(formatFor('en').change(-0.214)).toBe('\u221221.4%');
		expect(formatFor('fr').change(0.05)).toBe('+5,0\u00a0%');
	});

	it('days writes the workshop of Lyon in both languages, with the thin spaces of CLDR', () => {
		expect(formatFor('en').days('2023-10-12', '2023-10-13')).toBe('12\u2009–\u200913 October 2023');
		expect(formatFor('fr').days('2023-10-12', '2023-10-13')).toBe('12–13 octobre 2023');
	});

	it('compare puts É beside E', () => {
		expect(['Zagreb', 'Écija', 'Erfurt'].sort(formatFor('fr').compare)).toEqual([
			'Écija',
			'Erfurt',
			'Zagreb'
		]);
	});
});
