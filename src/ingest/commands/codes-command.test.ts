import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { codesCommand } from './codes-command';
import { fingerprint, run, testFolder } from '../../../tests/eurostat/test-folder';

const { folder, remove } = await testFolder();
const raw = join(folder, 'raw');
const out = join(folder, 'datasets');
afterAll(() => remove());

const square = (id: string) => ({
	...{ type: 'Feature', id, properties: { NAME_LATN: `${id} ` } },
	geometry: { type: 'Polygon', coordinates: [[[0, 40], [0, 45], [5, 45], [5, 40], [0, 40]]] } // prettier-ignore
});
const geojson = (...ids: string[]) =>
	JSON.stringify({ type: 'FeatureCollection', features: ids.map(square) });
const LABELS = ['C', 'C10', 'C11', 'C13', 'C22', 'C24', 'C25', 'C28'].map(
	(code) => `${code},${code},${code}`
);

// A made-up folder of raw files: one country, one region, one host.
const RAW: Readonly<Record<string, string>> = {
	'hosts.csv':
		'slug,region_slug,city,country,start,end,nuts_2021,codes_in_sbs,name_en,name_fr,note_en,note_fr\n' +
		'lyon,auvergne-rhone-alpes,Lyon,FR,2023-10-12,2023-10-13,FRK,FR7,ARA,ARA,"a, b",\n',
	'claims.csv':
		'region,sector,measure,claimed,wording,source\nauvergne-rhone-alpes,food,persons_employed,1,w,s\n',
	'labels/nace_rev2_labels.csv': `code,en,fr\n${LABELS.join('\n')}\n`,
	'nuts/regions_in_sbs.csv':
		'code,level,name_local,code_2016,change_2013_2016\nFR7,1,Centre-Est,,discontinued\nFR,0,France,FR,\n',
	...Object.fromEntries(
		['2010_v2013', '2013_v2016', '2013_v2021', '2013_v2024'].map((pair) => [
			`nuts/n2_cm_v${pair}.csv`,
			`code_v${pair.replace('_', ',code_')},areaKm,pop11,pop21,artif_surf12,artif_surf18,bu_vol\nFR71,FRK2,9,1,1,1,1,1\n`
		])
	),
	'boundaries/NUTS_RG_60M_2021_4326_LEVL_0.geojson': geojson('FR'),
	'boundaries/NUTS_RG_60M_2021_4326_LEVL_1.geojson': geojson('FRK'),
	'boundaries/NUTS_RG_60M_2021_4326_LEVL_2.geojson': geojson('FRK1'),
	'boundaries/NUTS_RG_60M_2016_4326_LEVL_2.geojson': geojson('FRK1')
};

async function write(file: string, text: string): Promise<void> {
	await mkdir(dirname(join(raw, file)), { recursive: true });
	await writeFile(join(raw, file), text);
}
beforeEach(async () => {
	for (const [file, text] of Object.entries(RAW)) await write(file, text);
});

it('data:codes writes the code lists, the boundaries and their description, twice the same', async () => {
	expect(await run(codesCommand, raw, '--out', out)).toMatchObject({ code: 0, stderr: '' });
	const first = await fingerprint(out);
	expect(Object.keys(first)).toEqual([
		...['activities.csv', 'boundaries.topojson', 'claims.csv', 'datapackage.json'],
		...['hosts.csv', 'indicators.csv', 'region_changes.csv', 'regions.csv', 'regions_2021.csv'],
		'sectors.csv'
	]);
	expect(await readFile(join(out, 'regions.csv'), 'utf8')).toContain(
		'FR7,auvergne-rhone-alpes,nuts1,FR,ARA,ARA,Centre-Est,FRK,recoded FRK,false\n'
	);
	expect(await readFile(join(out, 'regions_2021.csv'), 'utf8')).toBe(
		'code,level,country,name_en,name_fr,name_local,extra_regio\n' +
			'FR,nuts0,FR,France,France,FR,false\nFRK,nuts1,FR,ARA,ARA,FRK,false\nFRK1,nuts2,FR,FRK1,FRK1,FRK1,false\n'
	);
	await run(codesCommand, raw, '--out', out);
	expect(await fingerprint(out)).toEqual(first);
});

it.each([
	[
		'claims.csv',
		'region,sector\n',
		/^missing column: measure in .*claims\.csv, line 1, column 1; /
	],
	['nuts/n2_cm_v2013_v2021.csv', 'code_v2013\n', /^missing column: code_v2021 in .*v2021\.csv, /],
	['hosts.csv', 'slug\n', /^missing column: region_slug in .*hosts\.csv, line 1, column 1; /],
	[
		'boundaries/NUTS_RG_60M_2021_4326_LEVL_1.geojson',
		'<html>',
		/^no GeoJSON: truncated or damaged JSON in .*LEVL_1\.geojson, field whole file; /
	],
	[
		'labels/nace_rev2_labels.csv',
		'code,en,fr\nC,C,C\n',
		/^unknown activity: C24 in sectors\.csv, line 2 /
	]
])(
	'data:codes refuses a wrong %s and leaves the tables as they were',
	async (file, text, sentence) => {
		await run(codesCommand, raw, '--out', out);
		const before = await fingerprint(out);
		await write(file, text);
		const { code, stderr } = await run(codesCommand, raw, '--out', out);
		expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(sentence) });
		expect(await fingerprint(out)).toEqual(before);
	}
);

it.each(['AT99,2', 'QX12,2', 'FR99,2', 'FRX,1', '=cmd,2'])(
	'data:codes refuses an invented region, %s, unless told that NUTS has it',
	async (region) => {
		await run(codesCommand, raw, '--out', out);
		const before = await fingerprint(out);
		const list = 'nuts/regions_in_sbs.csv';
		await write(list, `${RAW[list]}${region},Nowhere,,\n`);
		const { code, stderr } = await run(codesCommand, raw, '--out', out);
		const [invented] = region.split(',');
		const sentence = `unknown region: "${invented}" in ${join(raw, list)}, line 4; add --new-regions where NUTS has it\n`;
		expect({ code, stderr }).toEqual({ code: 1, stderr: sentence });
		expect(await fingerprint(out)).toEqual(before);
		const told = await run(codesCommand, raw, '--out', out, '--new-regions');
		expect(told.code).toBe(region.startsWith('=') ? 1 : 0);
	}
);

it('data:codes needs a folder', async () => {
	expect((await run(codesCommand)).stderr).toMatch(
		/^missing folder of raw files; npm run data:codes/
	);
	expect((await run(codesCommand, join(folder, 'none'))).stderr).toMatch(
		/^missing file: .*hosts\.csv; /
	);
});
