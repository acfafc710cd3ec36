import { describe, expect, it } from 'vitest';
import { csvToJson } from './csv-to-json';

const COLUMNS = [
	{ name: 'code', type: 'string' },
	{ name: 'units', type: 'integer' },
	{ name: 'is_place', type: 'boolean' }
];

describe('csvToJson', () => {
	it('csvToJson keeps a code a text, a count a number, and an empty cell null, not 0', () => {
		const csv = 'is_place,code,units\nfalse,01,0\ntrue,"FR7, ""Centre-Est""",\n';
		expect(JSON.parse(csvToJson(csv, COLUMNS))).toEqual([
			{ code: '01', units: 0, is_place: false },
			{ code: 'FR7, "Centre-Est"', units: null, is_place: true }
		]);
	});
	it('csvToJson names a column that the file lacks', () => {
		expect(() => csvToJson('code\nFR7\n', COLUMNS)).toThrow('missing column: units');
	});
	it('csvToJson refuses a word where a number belongs', () => {
		expect(() => csvToJson('code,units,is_place\nFR7,many,true\n', COLUMNS)).toThrow(
			'not a integer: many'
		);
	});
});
