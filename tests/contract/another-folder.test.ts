import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TOP = fileURLToPath(new URL('../..', import.meta.url));

interface Answers {
	readonly hosts: readonly string[];
	readonly years: readonly number[];
	readonly index: { readonly newest: string; readonly vintages: readonly { vintage: string }[] };
	readonly inhabitants: { readonly value: number };
	readonly hostsCsv: string;
	readonly hostObservations: string;
	readonly observations: string;
}

let folder = '';
let answers: Answers;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'filieres-another-'));
	await writeAnotherFolder();
	const script = fileURLToPath(new URL('read-another-folder.ts', import.meta.url));
	// What vitest tells its own workers would tell Vite that it runs tests.
	const env = Object.entries(process.env).filter(
		([name]) => !/^(VITEST|TEST$|NODE_ENV$)/.test(name)
	);
	const told = join(folder, '..', `${basename(folder)}.json`);
	await promisify(execFile)(process.execPath, ['--import', 'tsx', script, told], {
		cwd: TOP,
		env: { ...Object.fromEntries(env), FILIERES_DATASETS: folder }
	});
	answers = JSON.parse(await readFile(told, 'utf8')) as Answers;
	await rm(told);
});
afterAll(() => rm(folder, { recursive: true }));

/** Ours, with a day, a host's name, a number of inhabitants, years and a cell that ours has not. */
async function writeAnotherFolder(): Promise<void> {
	await cp(join(TOP, 'datasets'), folder, { recursive: true });
	await replace('datapackage.json', '"version": "2017-07-31"', '"version": "2001-02-03"');
	await replace('hosts.csv', 'Andalusia', 'Atlantis');
	await replace('population.csv', 'FR7,2014,7820966', 'FR7,2014,1234567');
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run(`copy (
	select * replace (if(region = 'FR7' and indicator = 'persons_employed' and activity = 'C24', 4242, value) as value)
	from read_parquet('${join(TOP, 'datasets/observations.parquet')}')
	where region in ('FR', 'FR7') and year > 2009
	order by region, indicator, activity, year
) to '${join(folder, 'observations.parquet')}' (format parquet)`);
	connection.closeSync();
}

async function replace(file: string, ours: string, theirs: string): Promise<void> {
	const text = await readFile(join(folder, file), 'utf8');
	expect(text).toContain(ours);
	await writeFile(join(folder, file), text.replace(ours, theirs));
}

describe('a site of another folder (FILIERES_DATASETS)', () => {
	it('has that folder’s vintage and years, and no other', () => {
		expect(answers.index.newest).toBe('2001-02-03');
		expect(answers.index.vintages.map(({ vintage }) => vintage)).toEqual(['2001-02-03']);
		expect(answers.years).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2022]);
	});

	it('has that folder’s code lists in pages and at /data/', () => {
		expect(answers.hosts[0]).toBe('Atlantis');
		expect(answers.hostsCsv).toContain('Atlantis');
		expect(answers.hostsCsv).not.toContain('Andalusia');
	});

	it('has that folder’s inhabitants', () => {
		expect(answers.inhabitants.value).toBe(1_234_567);
	});

	it('has that folder’s cells alone in the files made of them', () => {
		const lines = gunzipSync(Buffer.from(answers.observations, 'base64')).toString().split('\n');
		expect(new Set(lines.slice(1, -1).map((line) => line.split(',')[1]))).toEqual(
			new Set(['FR', 'FR7'])
		);
		expect(lines).toContain('persons_employed,FR7,C24,2014,4242,b');
		// 4,242 and the 61,810 of C25 (observations.parquet: persons employed, FR7, 2014, b).
		expect(answers.hostObservations).toMatch(
			/^lyon,metallurgy,persons_employed,2014,66052,complete,0,b,/m
		);
	});
});

it('only datasets-folder.server.ts and what needs no settings name the default folder', async () => {
	const names = await readdir(join(TOP, 'src'), { recursive: true });
	const sources = names
		.filter((name) => /(?<!\.test)\.(ts|mjs|svelte)$/.test(name) && !/compiled|ingest/.test(name))
		.map((name) => join(TOP, 'src', name));
	const texts = await Promise.all(sources.map((path) => readFile(path, 'utf8')));
	const naming = sources.filter((_, index) =>
		/['"](\.\/)?datasets(\/[^'"]*)?['"]|`datasets\/\$/.test(texts[index] ?? '')
	);
	expect(naming.map((path) => relative(TOP, path).replaceAll('\\', '/')).sort()).toEqual([
		'src/lib/catalogue/tables/datasets-folder.server.ts',
		'src/serve/build/fingerprint.ts',
		'src/serve/build/subset-fonts.ts'
	]);
});
