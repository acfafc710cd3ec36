import { csvParseRows, dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unguardText } from './guard-text';
import { toCsv, toExcelCsv } from './to-csv';

describe('toCsv', () => {
	it('toCsv writes a missing value as an empty field and zero as zero', () => {
		expect(
			toCsv(
				['region', 'value'],
				[
					['FR7', 0],
					['DEA1', null]
				]
			)
		).toBe('region,value\r\nFR7,0\r\nDEA1,\r\n');
	});
	it('toCsv quotes what needs it and keeps numbers in dots', () => {
		expect(toCsv(['name', 'value'], [['Région de "Bruxelles", B', 1945.3]])).toBe(
			'name,value\r\n"Région de ""Bruxelles"", B",1945.3\r\n'
		);
	});
	it('toCsv guards a text that a spreadsheet would run, and no number', () => {
		expect(toCsv(['a', 'b'], [['=cmd', -3.5]])).toBe("a,b\r\n'=cmd,-3.5\r\n");
	});
});

describe('toExcelCsv', () => {
	it('toExcelCsv has a byte order mark, semicolons and decimal commas', () => {
		expect(
			toExcelCsv(
				['région', 'valeur'],
				[
					['Île-de-France ; nord', 1945.3],
					['+1', -0.25],
					['a', null]
				]
			)
		).toBe('\uFEFFrégion;valeur\r\n"Île-de-France ; nord";1945,3\r\n\'+1;-0,25\r\na;\r\n');
	});
});

const cell = fc.oneof(
	fc.constantFrom('=cmd', '+1', '@x', '-2', '"q"', 'a\nb', 'é', '1\u202F000', "'", '\uFEFF=1'),
	fc.string({ unit: 'grapheme' }),
	fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
);

describe('both', () => {
	it('every text comes back with one apostrophe off, every number unchanged', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
				const back = (fields: string[][], sign: string) =>
					fields
						.slice(1)
						.map((row, y) =>
							row.map((field, x) =>
								typeof rows[y]?.[x] === 'number'
									? Number(field.replace(sign, '.'))
									: unguardText(field)
							)
						);
				expect(back(csvParseRows(toCsv(['a', 'b'], rows)), '.')).toEqual(rows);
				const excel = toExcelCsv(['a', 'b'], rows).slice(1);
				expect(back(dsvFormat(';').parseRows(excel), ',')).toEqual(rows);
			}),
			{ seed: 5, numRuns: 200 }
		);
	});
});
