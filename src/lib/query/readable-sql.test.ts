import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { observationsOf } from './observations-of';
import { readableSql } from './readable-sql';

let connection: DuckDBConnection;

beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
});

it('readableSql(query) writes text in quotes, doubles quotes in it, and leaves numbers bare', () => {
	const params = ["l'Isle", 2014, -8.3];
	expect(readableSql({ sql: 'select ? as a, ? as b, ? as c', params })).toBe(
		"select 'l''Isle' as a, 2014 as b, -8.3 as c"
	);
});

it('readableSql(query) leaves a question mark in a text alone', () => {
	const params = ['who?'];
	expect(readableSql({ sql: "select 'why? ''?' as a, ? as b", params })).toBe(
		"select 'why? ''?' as a, 'who?' as b"
	);
});

it.each([
	['too few values', ['a']],
	['too many values', ['a', 'b', 'c']],
	['a number that is none', ['a', NaN]]
])('readableSql(query) refuses %s', (_, params) => {
	expect(() => readableSql({ sql: 'select ?, ?', params })).toThrow(/values do not fit/);
});

it('readableSql(observationsOf(…)) is the question as one reads it', () => {
	const which = { indicators: ['wages'], regions: ['FR7', 'FRK'], activities: ['C24', 'C25'] };
	expect(readableSql(observationsOf(which))).toContain(`where region in ('FR7', 'FRK')
	and indicator in ('wages')
	and list_contains(['C24', 'C25'], activity)`);
});

it('readableSql(query) gives DuckDB the very values, whatever they are', async () => {
	// DuckDB ends a statement at a NUL, which no code of the tables holds.
	const text = fc.string({ unit: 'binary' }).filter((value) => !value.includes('\0'));
	const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => n !== 0);
	await fc.assert(
		fc.asyncProperty(text, fc.integer(), number, async (words, whole, part) => {
			const sql = "select ?::varchar as words, '?' as sign, ?::double as whole, ?::double as part";
			const written = readableSql({ sql, params: [words, whole, part] });
			const [row] = (await connection.runAndReadAll(written)).getRowObjectsJS();
			expect(row).toEqual({ words, sign: '?', whole, part });
		}),
		{ numRuns: 300, seed: 2014 }
	);
});
