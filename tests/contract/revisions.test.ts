import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diffCommand } from '../../src/ingest/commands/diff-command';
import { describePackage, formatPackage } from '../../src/ingest/describe/describe-package';
import { copyCodeLists, run } from '../eurostat/test-folder';
import { plantRevisions } from './planted-revisions';

const DATASETS = fileURLToPath(new URL('../../datasets', import.meta.url));
const SECRET_KEY = 'persons_employed,FR7,C24,2014';
/** Persons employed in metallurgy's C24 in FR7, 2014, in the bulk file of 31 July 2017. */
const SECRET_VALUE = '17614';

let folder = '';
let newer = '';
let planted: readonly string[] = [];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'filieres-revisions-'));
	newer = join(folder, 'newer');
	await copyCodeLists(newer);
	const { parquet, lines } = await plantRevisions(DATASETS, { always: SECRET_KEY });
	planted = lines;
	await writeFile(join(newer, 'observations.parquet'), parquet);
	const description = await describePackage(newer, '2018-02-01');
	await writeFile(join(newer, 'datapackage.json'), formatPackage(description));
});
afterAll(() => rm(folder, { recursive: true }));

describe('data:diff', () => {
	it('data:diff --csv finds exactly the 500 planted changes, each of its kind', async () => {
		const file = join(folder, 'cells.csv');
		const { code, stdout, stderr } = await run(diffCommand, DATASETS, newer, '--csv', file);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		const [header, ...lines] = (await readFile(file, 'utf8')).trim().split('\n');
		expect(header).toBe(
			'kind,indicator,region,activity,year,older,newer,difference,older_flags,newer_flags'
		);
		expect(lines.map(withoutDifference).sort()).toEqual([...planted].sort());
		expect(lines).toHaveLength(500);
		expect(stdout).toContain('500 cells differ between vintage 2017-07-31 and vintage 2018-02-01.');
		expect(stdout).toMatch(/^ {2}all +90 +120 +80 +80 +80 +30 +20 +500$/m);
	});

	it('data:diff --markdown counts every country once', async () => {
		const { stdout } = await run(diffCommand, DATASETS, newer, '--markdown');
		const countries = stdout.split('### Country\n')[1]?.split('###')[0] ?? '';
		const totals = [...countries.matchAll(/\| (\d+) \|$/gm)].map(([, cells]) => Number(cells));
		expect(totals.reduce((sum, cells) => sum + cells, 0)).toBe(500);
		expect(stdout).toContain('### Largest changes among the hosts');
	});

	it('data:diff never shows what became confidential, in any output', async () => {
		const file = join(folder, 'again.csv');
		const text = await run(diffCommand, DATASETS, newer, '--csv', file);
		const markdown = await run(diffCommand, DATASETS, newer, '--markdown');
		const cells = await readFile(file, 'utf8');
		expect(cells).toContain(`became_confidential,${SECRET_KEY},,,,b,c\n`);
		for (const output of [cells, text.stdout, markdown.stdout]) {
			expect(output).not.toContain(SECRET_VALUE);
		}
	});

	it('data:diff of a vintage with itself finds nothing', async () => {
		const { stdout } = await run(diffCommand, newer, newer);
		expect(stdout).toContain('0 cells differ');
	});

	it('data:diff refuses a vintage that is not there, and one alone', async () => {
		expect((await run(diffCommand, '2001-01-01', newer)).stderr).toMatch(
			/^unknown vintage: 2001-01-01; /
		);
		expect((await run(diffCommand, newer)).stderr).toMatch(/^not two vintages: /);
	});
});

function withoutDifference(line: string): string {
	return line
		.split(',')
		.filter((_, column) => column !== 7)
		.join(',');
}
