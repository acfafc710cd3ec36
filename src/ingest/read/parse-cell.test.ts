import { expect, it } from 'vitest';
import { parseCell } from './parse-cell';

// Cells as they stand in Eurostat's bulk file sbs_r_nuts06_r2 of 31 July 2017, blanks included.
it.each([
	['a number', '708 ', { value: 708, flags: '' }],
	['a decimal', '2.0', { value: 2, flags: '' }],
	['a negative number', '-8.3 ', { value: -8.3, flags: '' }],
	['zero, which is not missing', '0 ', { value: 0, flags: '' }],
	['a flag', '17614 b', { value: 17614, flags: 'b' }],
	['two flags in any order', '3.4 db', { value: 3.4, flags: 'db' }],
	['nothing published', ': ', { value: Number.NaN, flags: '' }],
	['nothing, confidential', ': c', { value: Number.NaN, flags: 'c' }]
])('parseCell(text) reads %s', (_, text, expected) => {
	expect(parseCell(text)).toEqual(expected);
});

it.each([
	['', 'cell that is no number: ""'],
	['12x4', 'cell that is no number: "12x4"'],
	['1,234', 'cell that is no number: "1,234"'],
	['1e5', 'cell that is no number: "1e5"'],
	['.5', 'cell that is no number: ".5"'],
	['0x1F', 'cell that is no number: "0x1F"'],
	['NaN', 'cell that is no number: "NaN"'],
	['Infinity', 'cell that is no number: "Infinity"'],
	['- 5', 'cell that is no number: "- 5"'],
	['12b', 'cell that is no number: "12b"'],
	['12 x', 'unknown flag letter: "x"'],
	['12 bq', 'unknown flag letter: "q"'],
	['12 B', 'unknown flag letter: "B"'],
	['12 b u', 'unknown flag letter: " "'],
	[': bb', 'repeated flag letter: "bb"']
])('parseCell(%j) says what is wrong', (text, fault) => {
	expect(parseCell(text)).toMatchObject({ fault });
});
