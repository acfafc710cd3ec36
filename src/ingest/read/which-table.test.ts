import { expect, it } from 'vitest';
import { codeNamed } from './which-table';

it.each([
	['sbs_r_nuts06_r2.tsv.gz', 'sbs_r_nuts06_r2'],
	['/raw/eurostat/sbs_r_nuts06_r2.C24.csv.gz', 'sbs_r_nuts06_r2'],
	['tgs00096_population.csv', 'tgs00096'],
	['estat_lfst_r_lfe2emp.tsv.gz', 'lfst_r_lfe2emp'],
	['nama_10r_3gdp (1).tsv', 'nama_10r_3gdp'],
	['LFST_R_LFE2EMP.TSV', 'lfst_r_lfe2emp'],
	['lfst_r_lfe2emprt.tsv', 'lfst_r_lfe2emprt'],
	['lfst_r_lfu3pers.tsv', 'lfst_r_lfu3pers'],
	['tgs00042.tsv', 'tgs00042'],
	['x.tsv', null],
	['old-bulk.tsv', null],
	['tgs00096/x.tsv', null],
	['https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/tgs00096?format=TSV', 'tgs00096'],
	[
		'http://127.0.0.1:1/sdmx/3.0/data/dataflow/ESTAT/nama_10r_3gdp/1.0/*.*?c[geo]=FR',
		'nama_10r_3gdp'
	],
	['https://example.org/sdmx/2.1/data/demo_pjan', 'demo_pjan'],
	['https://example.org/data', null]
])('codeNamed(%j) is %j', (name, code) => {
	expect(codeNamed(name)).toBe(code);
});
