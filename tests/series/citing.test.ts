import { expect, it } from 'vitest';
import { citing } from '$lib/catalogue/series';
import { baseLocale, overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { saySource } from '$lib/messages/say';
import { dataPackage } from '../../src/lib/download/metadata/describe-file';
import { citationOf } from '../../src/lib/takeaway/citation';
import { RISKY_ABOUT } from '../fixtures/downloads/risky-table';

const OLD = { table: 'sbs_r_nuts06_r2', vintage: '2017-07-31', sha256: '0'.repeat(64) };
const NEW = { table: 'sbs_r_nuts2021', vintage: '2026-03-12', sha256: '1'.repeat(64) };
const page = { ...OLD, edition: '2026-03-12' };

it('citing(source, years) names the table that each year comes from, with its own day and mark', () => {
	expect(citing(page, [2014])).toEqual(page);
	expect(citing(page, [2022])).toEqual({ ...page, ...NEW });
	expect(citing(page, [2022, 2014, 2013])).toEqual({
		table: 'sbs_r_nuts06_r2, sbs_r_nuts2021',
		vintage: '2017-07-31, 2026-03-12',
		sha256: `${OLD.sha256}, ${NEW.sha256}`,
		edition: '2026-03-12'
	});
	expect(citing(page, [])).toBe(page);
});

it('saySource(source) gives each table its own day, in both languages', () => {
	const both = citing(page, [2014, 2022]);
	overwriteGetLocale(() => 'fr');
	expect(saySource(both, 'fr')).toContain(
		'sbs_r_nuts06_r2, sbs_r_nuts2021, millésime du 31 juillet 2017 et du 12 mars 2026'
	);
	overwriteGetLocale(() => baseLocale);
	expect(saySource(both, 'en')).toContain('vintage of 31 July 2017 and 12 March 2026');
	expect(saySource(citing(page, [2021]), 'en')).toBe(
		'Source: Eurostat, sbs_r_nuts2021, vintage of 12 March 2026; sums and layout by Filières.'
	);
});

it('citationOf(figure) of the later table quotes its table and its day', () => {
	const { text, bibtex } = citationOf({
		...{ name: 'ranking', title: 'Persons employed, 2022', language: 'en' },
		provenance: citing(page, [2022]),
		...{ address: 'https://example.org/en?year=2022', accessed: '2026-11-25' }
	});
	expect(text).toContain('table sbs_r_nuts2021, vintage of 12 March 2026');
	expect(bibtex).toContain('year = {2026}');
});

it('dataPackage(file) of rows of both tables names each source with its address and its day', () => {
	const { table, vintage } = citing(page, [2014, 2022]);
	const about = { ...RISKY_ABOUT, table, vintage };
	expect(dataPackage({ path: 'rows.csv', columns: [], bytes: 0, about })).toMatchObject({
		sources: [
			{
				path: 'https://ec.europa.eu/eurostat/databrowser/view/sbs_r_nuts06_r2',
				version: OLD.vintage
			},
			{
				path: 'https://ec.europa.eu/eurostat/databrowser/view/sbs_r_nuts2021',
				version: NEW.vintage
			}
		]
	});
});
