import { expect, it } from 'vitest';
import { readPublishedTables } from '$lib/catalogue/tables/data-package.server';
import { figureSources } from './describe-dataset.server';

// Codes as in Eurostat's data base; vintages as datasets/README.md tells them: only the main table says its day.
it('figureSources names every table of Eurostat’s that figures come from, each with its own vintage', async () => {
	const sources = figureSources(await readPublishedTables());
	const told = sources.map(({ name, vintage }) => `${/\((\w+)\)$/.exec(name)?.[1]} ${vintage}`);
	expect(told).toEqual([
		'sbs_r_nuts06_r2 2017-07-31',
		'tgs00096 2008-2018',
		'nama_10r_3gdp 2000-2022',
		'lfst_r_lfe2emp 1999-2015'
	]);
	expect(sources.map(({ address }) => new URL(address).pathname.split('/').at(-1))).toEqual([
		...['sbs_r_nuts06_r2', 'tgs00096', 'nama_10r_3gdp', 'lfst_r_lfe2emp']
	]);
});
