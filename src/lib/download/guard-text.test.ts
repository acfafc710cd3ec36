import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardText, unguardText } from './guard-text';

/** What OWASP's page "CSV Injection" lists, and the forms that a spreadsheet takes for them. */
const FORMULA = /^[\s\uFEFF\u200B]*[=+\-@＝＋－＠]|^[\t\r\n]/;

describe('guardText', () => {
	it.each([
		['=cmd', "'=cmd"],
		['+1', "'+1"],
		['-1', "'-1"],
		['@x', "'@x"],
		['\t1', "'\t1"],
		['\r=1', "'\r=1"],
		['\uFEFF=1', "'\uFEFF=1"],
		['  =1', "'  =1"],
		['＝1', "'＝1"],
		['＋1', "'＋1"],
		['－1', "'－1"],
		['＠x', "'＠x"],
		["'quoted'", "''quoted'"],
		['Île-de-France', 'Île-de-France'],
		['15\u202F000', '15\u202F000'],
		['"a"', '"a"'],
		['', '']
	])('guardText(%j) is %j', (text, guarded) => {
		expect(guardText(text)).toBe(guarded);
		expect(unguardText(guarded)).toBe(text);
	});

	it('no text begins as a formula, and one apostrophe less gives it back', () => {
		const text = fc.oneof(
			fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
			fc
				.tuple(
					fc.constantFrom(
						'=',
						'+',
						'-',
						'@',
						'\t',
						'\r',
						'\uFEFF',
						' ',
						"'",
						'＝',
						'"',
						'\n',
						'é',
						'\u202F'
					),
					fc.string()
				)
				.map(([first, rest]) => first + rest)
		);
		fc.assert(
			fc.property(text, (each) => {
				const guarded = guardText(each);
				return !FORMULA.test(guarded) && unguardText(guarded) === each;
			}),
			{ seed: 5, numRuns: 400 }
		);
	});
});
