import { describe, expect, it } from 'vitest';
import { toCsv } from './to-csv';

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
});
