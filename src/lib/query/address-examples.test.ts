import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { addressExamples, exampleQuestion } from './address-examples';
import { nativeEngine } from './engine/native.server';
import { buildObservationsCsv } from './observations-csv.server';
import { DuckDBInstance } from '@duckdb/node-api';

// Eurostat's bulk file of 31 July 2017: 17,614 and 61,810 persons, each with a break.
it('exampleQuestion is answered with the two published cells', async () => {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const rows = await nativeEngine(connection).rows({
		sql: exampleQuestion(resolve('datasets/observations.parquet')),
		params: [],
		tables: []
	});
	expect(rows).toEqual([
		{ activity: 'C24', value: 17_614, flags: 'b' },
		{ activity: 'C25', value: 61_810, flags: 'b' }
	]);
	connection.closeSync();
});

it('the pipe of the curl example finds the same two cells in the CSV', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'filieres-example-'));
	try {
		writeFileSync(join(folder, 'observations.csv.gz'), await buildObservationsCsv());
		const code = addressExamples(`${folder}/`)[0]?.code.split('\n')[1] ?? '';
		const pipe = code.replace(/^curl /, 'cat ');
		const answer = execFileSync('sh', ['-c', pipe], { encoding: 'utf8' });
		expect(answer).toBe(
			'persons_employed,FR7,C24,2014,17614,b\npersons_employed,FR7,C25,2014,61810,b\n'
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
