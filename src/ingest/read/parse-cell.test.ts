import { expect, it } from 'vitest';
import { parseCell } from './parse-cell';

const NONE = Number.NaN;

// Cells as they stand in Eurostat's bulk file sbs_r_nuts06_r2 of 31 July 2017, blanks included.
it.each([
	['a number', '708 ', 708, ''],
	['a decimal', '2.0', 2, ''],
	['a negative number', '-8.3 ', -8.3, ''],
	['zero, which is not missing', '0 ', 0, ''],
	['a flag', '17614 b', 17614, 'b'],
	['two flags in any order', '3.4 db', 3.4, 'db'],
	['nothing published', ': ', NONE, ''],
	['nothing, confidential', ': c', NONE, 'c']
])('parseCell(text) reads %s', (_, text, value, flags) => {
	expect(parseCell(text)).toEqual({ value, flags });
});

// Made up, in what Eurostat writes since January 2025.
it.each([
	['a secret', ': @C', NONE, 'C'],
	['what is not for publication, a secret too', ': @N', NONE, 'C'],
	['another reason not to give it', ':@P', NONE, 'C'],
	['what is free', '12 b@F', 12, 'b'],
	['flags before the secret, and no value of it', '12.3 p@C', NONE, 'pC'],
	['a value that is a secret in the letters of before', '12 c', NONE, 'c'],
	['a value that is none', '7 @N', NONE, 'C'],
	['less than half of the unit', '0n', 0, 'n'],
	['the same with a blank', '0 n', 0, 'n'],
	['flags with a blank between', '1234 b d', 1234, 'bd'],
	['flags right behind the number', '1234bu', 1234, 'bu'],
	['an exponent', '12345678.9E3', 12345678900, ''],
	['an exponent with a sign', '1.5e-3 e', 0.0015, 'e'],
	['an estimate, which is no exponent', '12e', 12, 'e']
])('parseCell(text) reads, since 2025, %s', (_, text, value, flags) => {
	expect(parseCell(text)).toEqual({ value, flags });
});

it.each([
	['', 'cell that is no number: ""'],
	['12x4', 'cell that is no number: "12x4"'],
	['1,234', 'cell that is no number: "1,234"'],
	['1ee', 'repeated flag letter: "ee"'],
	['.5', 'cell that is no number: ".5"'],
	['0x1F', 'cell that is no number: "0x1F"'],
	['NaN', 'cell that is no number: "NaN"'],
	['Infinity', 'cell that is no number: "Infinity"'],
	['- 5', 'cell that is no number: "- 5"'],
	['@C', 'cell that is no number: "@C"'],
	['12 x', 'unknown flag letter: "x"'],
	['12 bq', 'unknown flag letter: "q"'],
	['12 B', 'unknown flag letter: "B"'],
	[': bb', 'repeated flag letter: "bb"'],
	[': @Q', 'unknown confidentiality: "Q"'],
	[': @C@N', 'unknown confidentiality: "C@N"']
])('parseCell(%j) says what is wrong', (text, fault) => {
	expect(parseCell(text)).toMatchObject({ fault });
});
