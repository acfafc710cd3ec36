import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { it } from 'vitest';
import * as hostile from '../../eurostat/hostile-files';
import { limitedRun } from '../../eurostat/limited-run';
import { HELD, writeRawFolder } from '../../eurostat/raw-folder';
import { tablesAtRisk } from '../../eurostat/tables-at-risk';

const { start, out, input, refusesIn, damage } = await tablesAtRisk();
const ONTO = ['--out', out];
const TOLD = ['--vintage', '2018-02-01', ...ONTO];
const GDP = 'freq,unit,geo\\TIME_PERIOD\t2009 \t2008 \n';

const LONG_LINE = /^line too long: more than 1,048,576 characters in .*, line 2, column 1; /;
const TIGHT = /^packed too tightly: .* unpacks to more than 200 times its size; /;
const LIST = /^too large: .* has more than 8,388,608 bytes; /;
const LARGE = /^too large: .* has more than 67,108,864 bytes; /;

/** Sentence and file of what takes the machine for minutes, or for ever, where nothing limits it. */
const FILES: readonly (readonly [string, string, string, () => string | Buffer, RegExp])[] = [
	[
		'ingest',
		'a line of 64 MiB in 63 kB',
		'sbs_r_nuts06_r2',
		() => hostile.oneLine(hostile.HEADER),
		LONG_LINE
	],
	[
		'refresh',
		'a line of 64 MiB in 63 kB',
		'sbs_r_nuts06_r2.tsv.gz',
		() => hostile.oneLine(hostile.HEADER),
		LONG_LINE
	],
	[
		'denominators',
		'a line of 64 MiB in 63 kB',
		'nama_10r_3gdp.tsv',
		() => hostile.oneLine(GDP),
		LONG_LINE
	],
	['ingest', 'a JSON of 65 MiB', 'sbs_r_nuts06_r2', hostile.wideJson, LARGE],
	[
		'ingest',
		'a JSON of 65 MiB in 64 kB',
		'sbs_r_nuts06_r2',
		() => gzipSync(hostile.wideJson()),
		TIGHT
	],
	[
		'refresh',
		'a JSON of 65 MiB in 64 kB',
		'sbs_r_nuts06_r2.json.gz',
		() => gzipSync(hostile.wideJson()),
		TIGHT
	],
	[
		'denominators',
		'lines of 64 MiB in 64 kB',
		'nama_10r_3gdp.tsv',
		() => hostile.tightLines(GDP, 'A,EUR_HAB,FRK\t1 \t1 \n'),
		TIGHT
	],
	[
		'ingest',
		'a JSON-stat a hundred thousand deep',
		'sbs_r_nuts06_r2',
		() => hostile.nested(100_000),
		/^cell that is no number: "object" in .*, field value\.0; /
	],
	[
		'ingest',
		'a JSON-stat of 300,000,001 regions',
		'sbs_r_nuts06_r2',
		() => hostile.withSize(300_000_001),
		/^wrong size: geo has /
	]
];

it.each(FILES)('data:%s refuses %s in ten seconds', async (name, _, file, content, sentence) => {
	await writeFile(join(input, file), content());
	const source = name === 'refresh' ? ['--offline', input] : [join(input, file)];
	await refusesIn(() => limitedRun(name, [...source, ...TOLD]), sentence);
});

const REGIONS = 'nuts/regions_in_sbs.csv';
const SHAPES = 'boundaries/NUTS_RG_60M_2021_4326_LEVL_0.geojson';
it.each<[string, string, () => string, RegExp]>([
	['hosts of 65 MiB', 'hosts.csv', () => hostile.longList('slug', 'lyon'), LIST],
	['shapes of 65 MiB', SHAPES, hostile.wideJson, LARGE],
	[
		'shapes a hundred thousand deep',
		SHAPES,
		() => '['.repeat(100_000) + ']'.repeat(100_000),
		/^no GeoJSON: /
	],
	[
		'900,000 regions',
		REGIONS,
		() => hostile.numbered(900_000, 'code,level,name_local,code_2016,change_2013_2016', String),
		/^too long: .*regions_in_sbs\.csv has more than 100,000 lines; /
	],
	[
		'99,999 changes that hang together',
		'nuts/n2_cm_v2013_v2021.csv',
		() =>
			hostile.numbered(
				99_999,
				`code_v2013,code_v2021,${HELD}`,
				(at) => `A${at >> 1},B${(at + 1) >> 1},1,1,1,1,1`
			),
		/^missing file: .*LEVL_0\.geojson; /
	]
])('data:codes refuses %s in ten seconds', async (_, file, content, sentence) => {
	await writeRawFolder(input);
	await writeFile(join(input, file), content());
	await refusesIn(() => limitedRun('codes', [input, ...ONTO]), sentence);
});

const ROWS = /^too large: .*observations\.parquet has more than [\d,]+ rows; /;
it.each<[string, string, () => string | Uint8Array, RegExp]>([
	['a million rows in 2 kB', 'observations.parquet', hostile.tightRows, ROWS],
	['boundaries of 65 MiB', 'boundaries.topojson', hostile.wideJson, LARGE],
	[
		'boundaries a hundred thousand deep',
		'boundaries.topojson',
		() => '['.repeat(100_000) + ']'.repeat(100_000),
		/^bad boundaries: /
	],
	[
		'a list of 65 MiB',
		'population.csv',
		() => hostile.longList('region,year,value,flags,parts', 'AT,2008,1,,AT'),
		LIST
	]
])('data:check refuses %s in ten seconds', async (_, file, content, sentence) => {
	await damage(file, content);
	await refusesIn(() => limitedRun('check', ONTO), sentence);
});

it.each(['check', 'diff', 'ingest'])(
	'data:%s refuses a description of 65 MiB in ten seconds',
	async (name) => {
		await writeFile(join(out, 'datapackage.json'), hostile.wideJson());
		const argv =
			{ check: [], diff: [start, out], ingest: [join(input, 'sbs_r_nuts06_r2')] }[name] ?? [];
		await writeFile(join(input, 'sbs_r_nuts06_r2'), `${hostile.HEADER}C24,V16110,FR7\t1 \t1 \n`);
		const more = name === 'ingest' ? TOLD : ONTO;
		await refusesIn(() => limitedRun(name, [...argv, ...more]), LARGE);
	}
);

it('data:diff refuses a million rows in 2 kB in ten seconds', async () => {
	await damage('observations.parquet', hostile.tightRows);
	await refusesIn(() => limitedRun('diff', [start, out, ...ONTO]), ROWS);
});
