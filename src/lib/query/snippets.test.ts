import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { publishedDenominators } from './published-denominators';
import { publishedObservations } from './published-observations';
import { readableSql } from './readable-sql';
import { snippetsOf } from './snippets';

const run = promisify(execFile);
const hasPython = await run('python3', ['--version']).then(
	() => true,
	() => false
);
const sql = readableSql(
	publishedObservations({
		indicators: ['persons_employed'],
		regions: ['FR7'],
		activities: ['C24', 'C25']
	})
);

// Eurostat, sbs_r_nuts06_r2: V16110, FR7, 2014: C24 17,614, C25 61,810.
it('snippetsOf(question) for DuckDB answers from the published file', async () => {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const { duckdb } = snippetsOf([
		{ table: 'observations', sql, address: 'datasets/observations.parquet' }
	]);
	const rows = (await connection.runAndReadAll(duckdb)).getRowObjectsJS();
	expect(rows.filter(({ year }) => year === 2014)).toMatchObject([
		{ activity: 'C24', value: 17_614, flags: 'b' },
		{ activity: 'C25', value: 61_810, flags: 'b' }
	]);
});

// The package duckdb of Python is not at hand: that the text is Python, and what its texts hold, is all that is run.
it.skipIf(!hasPython)('snippetsOf(question) for Python is Python and holds the SQL', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'filieres-'));
	try {
		const odd = `${sql}\n-- "quoted" \\ back`;
		const { python } = snippetsOf([
			{
				...{ table: 'observations', sql: odd },
				address: 'https://example.org/data/observations.parquet'
			}
		]);
		await writeFile(join(folder, 'snippet.py'), python);
		await run('python3', ['-m', 'py_compile', join(folder, 'snippet.py')]);
		const read = `import ast, json
tree = ast.parse(open('snippet.py').read())
print(json.dumps([n.value for n in ast.walk(tree) if isinstance(n, ast.Constant)]))`;
		const { stdout } = await run('python3', ['-c', read], { cwd: folder });
		const texts = JSON.parse(stdout) as string[];
		expect(texts.map((text) => text.trim())).toContain(odd);
	} finally {
		await rm(folder, { recursive: true });
	}
});

it('snippetsOf(question) for R keeps the end of its text apart from the SQL', () => {
	const { r } = snippetsOf([
		{
			...{ table: 'observations', sql: `select ')"' as tricky` },
			address: "https://example.org/it's.parquet"
		}
	]);
	expect(r).toContain(`r"-(\nselect ')"' as tricky\n)-"`);
	expect(r).toContain("read_parquet('https://example.org/it''s.parquet')");
});

// Eurostat, tgs00096: FRK1 + FRK2, 2014 (datasets/population.csv): 7,820,966.
it('snippetsOf(questions) asks each file its own question', async () => {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const { duckdb } = snippetsOf([
		{ table: 'observations', sql, address: 'datasets/observations.parquet' },
		{
			...{ table: 'population', sql: readableSql(publishedDenominators('population', ['FR7'])) },
			address: 'datasets/population.csv'
		}
	]);
	const statements = await connection.extractStatements(duckdb);
	const answers: unknown[] = [];
	for (let at = 0; at < statements.count; at += 1) {
		const answer = await (await statements.prepare(at)).runAndReadAll();
		answers.push(answer.getRowObjectsJS().filter(({ year }) => year === 2014));
	}
	expect(answers.at(-1)).toEqual([
		{ region: 'FR7', year: 2014, value: 7_820_966, flags: '', parts: 'FRK1 FRK2' }
	]);
});
