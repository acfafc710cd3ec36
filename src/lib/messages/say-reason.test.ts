import { afterEach, expect, it } from 'vitest';
import type { Language } from '../catalogue/types';
import type { Reason } from '$lib/measures/status/reason';
import { m } from './compiled/messages.js';
import { baseLocale, overwriteGetLocale } from './compiled/runtime.js';
import { sayReason } from './say-reason';

afterEach(() => overwriteGetLocale(() => baseLocale));

const say = (reason: Reason, language: Language) => {
	overwriteGetLocale(() => language);
	return sayReason(reason, { language, evidenceOf: (id) => id, nameOf: (code) => code });
};

it.each<[Language, RegExp]>([
	['en', /confidential/],
	['fr', /confidentielle/]
])('in %s a structure is called confidential only where the table says so', (language, secret) => {
	const reason = (confidential: boolean) => ({ kind: 'too_much_hidden', confidential }) as const;
	expect(say(reason(true), language)).toMatch(secret);
	expect(say(reason(false), language)).not.toMatch(secret);
});

it.each<[Language, number, number, string]>([
	['en', 2, 2, 'the extraction does not say why'],
	['en', 1, 2, '1 of 2 parts is empty, and the extraction does not say why'],
	['fr', 1, 1, 'l’extrait n’en donne pas la raison'],
	['fr', 2, 3, '2 parties sur 3 sont vides, et l’extrait n’en donne pas la raison']
])(
	'in %s %d of %d empty parts of an extraction are empty, not unpublished',
	(language, hidden, of, said) => {
		expect(say({ kind: 'untold', hidden, of, input: null }, language)).toBe(said);
	}
);

it.each<[Language, number, string]>([
	['en', 1, '1 row saved as a.csv.'],
	['en', 0, '0 rows saved as a.csv.'],
	['fr', 1, '1 ligne enregistrée sous a.csv.'],
	['fr', 0, '0 ligne enregistrée sous a.csv.'],
	['fr', 2, '2 lignes enregistrées sous a.csv.']
])('in %s %d rows are counted as the language counts them', (language, count, expected) => {
	overwriteGetLocale(() => language);
	expect(m.cells_done({ count, rows: String(count), name: 'a.csv' })).toBe(expected);
});
