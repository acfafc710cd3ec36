import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkCommand } from '../../../src/ingest/commands/check-command';
import { codesCommand } from '../../../src/ingest/commands/codes-command';
import { diffCommand } from '../../../src/ingest/commands/diff-command';
import { run } from '../../eurostat/test-folder';
import { writeRawFolder } from '../../eurostat/raw-folder';
import { tablesAtRisk } from '../../eurostat/tables-at-risk';

const { folder, start, out, refuses, damage } = await tablesAtRisk();

/** The pages of the columns are overwritten, the footer stands. */
const inside = (bytes: Buffer) => Buffer.from(bytes).fill(0xff, 4, 200);
const PARQUET =
	/^damaged Parquet: .*observations\.parquet cannot be read; take the file from git, /;

it.each<[string, string, (bytes: Buffer) => Buffer | string, RegExp]>([
	['a Parquet cut', 'observations.parquet', (bytes) => bytes.subarray(0, 90), PARQUET],
	['a Parquet without a byte', 'observations.parquet', () => '', PARQUET],
	['a Parquet damaged inside', 'observations.parquet', inside, PARQUET],
	[
		'boundaries that are no JSON',
		'boundaries.topojson',
		(bytes) => bytes.subarray(0, 999),
		/^bad boundaries: boundaries\.topojson, whole file: .*; run npm run data:codes again$/m
	],
	[
		'boundaries without arcs',
		'boundaries.topojson',
		(bytes) => bytes.toString().replace('"arcs":[[[', '"arcs":[["'),
		/^bad boundaries: boundaries\.topojson, /
	],
	[
		'boundaries of null',
		'boundaries.topojson',
		() => 'null',
		/^bad boundaries: boundaries\.topojson, whole file: /
	]
])('data:check says %s in one sentence', async (_, file, harm, sentence) => {
	await damage(file, harm);
	await refuses(checkCommand, ['--out', out], sentence);
	const { stdout } = await run(checkCommand, '--out', out);
	expect(stdout).toContain(`wrong  ${file.split('.')[0]}`);
});

it.each<[string, (bytes: Buffer) => Buffer | string]>([
	['cut', (bytes) => bytes.subarray(0, 90)],
	['without a byte', () => ''],
	['damaged inside', inside]
])('data:diff refuses a Parquet %s, on either side', async (_, harm) => {
	await damage('observations.parquet', harm);
	await refuses(diffCommand, [out, start], PARQUET);
	await refuses(diffCommand, [start, out], PARQUET);
});

const square = '[[[0,40],[0,45],[5,45],[5,40],[0,40]]]';
const shapes = (geometry: string) =>
	`{"type":"FeatureCollection","features":[{"type":"Feature","id":"FR","properties":{},"geometry":${geometry}}]}`;

it.each<[string, string, RegExp]>([
	[
		'cut',
		shapes('null').slice(0, 70),
		/^no GeoJSON: truncated or damaged JSON in .*_LEVL_0\.geojson, field whole file; download it again$/m
	],
	['an empty object', '{}', /^no GeoJSON: Invalid .* in .*_LEVL_0\.geojson, field type; /],
	[
		'a point',
		shapes('{"type":"Point","coordinates":[0,1]}'),
		/^no GeoJSON: .* in .*, field features\.0\.geometry\.type; /
	],
	[
		'words for places',
		shapes(`{"type":"Polygon","coordinates":${square.replace('45', '"x"')}}`),
		/^no GeoJSON: .*, field features\.0\.geometry\.coordinates\.0\.1\.1; /
	],
	[
		'a ring of two places',
		shapes('{"type":"Polygon","coordinates":[[[0,1],[2,3]]]}'),
		/^no GeoJSON: .*, field features\.0\.geometry\.coordinates\.0; /
	],
	['coordinates of null', shapes('{"type":"MultiPolygon","coordinates":null}'), /^no GeoJSON: /]
])('data:codes refuses shapes that are %s', async (_, text, sentence) => {
	const raw = join(folder, 'raw');
	await writeRawFolder(raw);
	await writeFile(join(raw, 'boundaries/NUTS_RG_60M_2021_4326_LEVL_0.geojson'), text);
	await refuses(codesCommand, [raw, '--out', out], sentence);
});
