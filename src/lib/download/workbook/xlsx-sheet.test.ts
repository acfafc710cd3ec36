import { describe, expect, it } from 'vitest';
import { columnLetters, escapeText, sheetRows } from './xlsx-sheet';

describe('a sheet', () => {
	it.each([
		[0, 'A'],
		[25, 'Z'],
		[26, 'AA'],
		[51, 'AZ'],
		[52, 'BA'],
		[701, 'ZZ'],
		[702, 'AAA']
	])('columnLetters(%i) is %s', (index, letters) => {
		expect(columnLetters(index)).toBe(letters);
	});
	it.each([
		['a < b & c', 'a &lt; b &amp; c'],
		['\r\n', '_x000D_\n'],
		['_x000D_', '_x005F_x000D_'],
		['\u0001', '_x0001_'],
		['\uD800', '_xD800_'],
		['😀', '😀']
	])('escapeText(%j) is %s (ECMA-376, 22.9.2.19)', (text, escaped) => {
		expect(escapeText(text)).toBe(escaped);
	});
	it('sheetRows leaves out what is missing, writes zero, types texts as texts', () => {
		expect(sheetRows([['=1', 0, null, -2.5]], 2)).toBe(
			'<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">=1</t></is></c><c r="B2"><v>0</v></c><c r="D2"><v>-2.5</v></c></row>'
		);
	});
});
