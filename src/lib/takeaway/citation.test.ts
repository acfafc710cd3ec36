import { expect, it } from 'vitest';
import { overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { citationOf } from './citation';

const about = {
	name: 'ranking',
	provenance: {
		table: 'sbs_r_nuts06_r2',
		vintage: '2017-07-31',
		sha256: '',
		edition: '2017-07-31'
	},
	address: 'https://example.org/en?year=2013',
	accessed: '2026-11-25'
} as const;

it('citationOf(figure) in English says title, table, vintage, address and day', () => {
	overwriteGetLocale(() => 'en');
	const title = 'Persons employed, Metallurgy, 2013';
	expect(citationOf({ ...about, title, language: 'en' }).text).toBe(
		'Filières, “Persons employed, Metallurgy, 2013”. Data: Eurostat, table sbs_r_nuts06_r2, vintage of 31 July 2017; sums and layout by Filières. https://example.org/en?year=2013 (accessed 25 November 2026).'
	);
});

it('citationOf(figure) in French has its quotation marks, blanks and dates', () => {
	overwriteGetLocale(() => 'fr');
	const title = 'Personnes occupées, Métallurgie, 2013';
	const { text, bibtex } = citationOf({ ...about, title, language: 'fr' });
	expect(text).toContain('«\u202fPersonnes occupées, Métallurgie, 2013\u202f»');
	expect(text).toContain('millésime du 31 juillet 2017\u202f;');
	expect(text).toContain('(consulté le 25 novembre 2026)');
	expect(bibtex).toContain('@misc{filieres-ranking-2017-07-31,');
	expect(bibtex).toContain('urldate = {2026-11-25}');
	expect(bibtex).toContain('note = {Données~: Eurostat, table sbs\\_r\\_nuts06\\_r2, millésime');
});
