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

it.each<[Language, Reason, string]>([
	[
		'en',
		{ kind: 'untold', hidden: 1, of: 1, input: 'total' },
		'the extraction has no value and does not say why: the region’s total'
	],
	[
		'en',
		{ kind: 'input_hidden', inputs: ['sector'], untold: 'all' },
		'only partly in the extraction, which does not say why: the sector'
	],
	[
		'en',
		{ kind: 'input_hidden', inputs: ['part'], untold: 'some' },
		'only partly known, in part because it is not published, in part because an extraction lacks it and does not say why: a part'
	],
	[
		'en',
		{ kind: 'part_hidden', hidden: 3, confidential: 1, of: 4, untold: 'some' },
		'3 of 4 parts have no value: 1 as confidential, and of the rest the extraction does not say why'
	],
	[
		'fr',
		{ kind: 'total_hidden', input: 'total', untold: 'all' },
		'incomplet dans l’extrait, qui n’en donne pas la raison : le total de la région'
	],
	[
		'fr',
		{ kind: 'both_hidden', inputs: ['start', 'end'], untold: 'some' },
		'des parties masquées et des parties qui manquent dans un extrait, lequel n’en donne pas la raison, ne laissent aucune borne : la première année et la dernière année'
	],
	[
		'fr',
		{ kind: 'too_much_hidden', confidential: false, untold: 'all' },
		'une trop grande part de la structure est vide dans l’extrait, qui n’en donne pas la raison'
	]
])('in %s what is made of empty cells says whose words hide them', (language, reason, said) => {
	expect(say(reason, language)).toBe(said);
});

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
