import { expect, it } from 'vitest';
import { readPublishedTables } from '$lib/catalogue/tables/data-package.server';
import { figureSources } from './describe-dataset.server';

// Codes as in Eurostat's data base; vintages as datasets/README.md tells them: only the main table says its day, the extraction its month.
it('figureSources names every table that figures come from, whose it is, and its own vintage', async () => {
	const sources = figureSources(await readPublishedTables());
	const told = sources.map(
		({ creator, address, vintage }) =>
			`${creator} ${new URL(address).pathname.split('/').filter(Boolean).at(-1)} ${vintage}`
	);
	expect(told).toEqual([
		'Eurostat sbs_r_nuts06_r2 2017-07-31',
		'Eurostat sbs_r_nuts2021 2024-12',
		'Eurostat tgs00096 2008-2018',
		'Eurostat nama_10r_3gdp 2000-2022',
		'Eurostat lfst_r_lfe2emp 1999-2015',
		'Urssaf effectifs-salaries-et-masse-salariale-du-secteur-prive-par-region-x-na38 2026-04'
	]);
	expect(sources.every(({ creator, name }) => name.startsWith(`${creator}, `))).toBe(true);
});
