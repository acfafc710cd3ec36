import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBibtex, type Reference } from './to-bibtex';

const reference: Reference = {
	key: 'filieres-ranking-2014',
	title: 'Personnes occupées, Métallurgie, 2014',
	author: 'Filières',
	year: 2017,
	address: 'https://example.org/fr?year=2013&compare=DE21',
	accessed: '2026-11-25',
	note: 'Eurostat, sbs_r_nuts06_r2',
	language: 'french'
};

it('toBibtex(reference) is an entry with vintage, address and the day of reading', () => {
	expect(toBibtex(reference)).toBe(`@misc{filieres-ranking-2014,
  author = {{Filières}},
  title = {{Personnes occupées, Métallurgie, 2014}},
  year = {2017},
  url = {https://example.org/fr?year=2013&compare=DE21},
  urldate = {2026-11-25},
  note = {Eurostat, sbs\\_r\\_nuts06\\_r2},
  langid = {french}
}
`);
});

// The ten characters that TeX reserves, and how each is written: The TeXbook, chapter 7.
it.each([
	['50 % & more', '50 \\% \\& more'],
	['a_b #1 $2', 'a\\_b \\#1 \\$2'],
	['{x}', '\\{x\\}'],
	['~^\\', '\\textasciitilde{}\\textasciicircum{}\\textbackslash{}'],
	['18,3\u00a0%', '18,3~\\%'],
	['79\u202f424', '79~424']
])('toBibtex(reference) writes the title %s as %s', (title, written) => {
	expect(toBibtex({ ...reference, title })).toContain(`title = {{${written}}}`);
});

it('toBibtex(reference) keeps braces out of an address', () => {
	const { length } = toBibtex({ ...reference, address: 'https://example.org/{a}\\ b' }).match(
		/%7Ba%7D%5C%20b/
	) ?? { length: 0 };
	expect(length).toBe(1);
});

it('toBibtex(reference) refuses a key that would end the entry', () => {
	expect(() => toBibtex({ ...reference, key: 'a,b}' })).toThrow('bad key: a,b}');
});

it('toBibtex(reference) balances its braces whatever the words are', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), fc.webUrl(), (title, note, address) => {
			const bare = toBibtex({ ...reference, title, note, address }).replace(/\\[{}]/g, '');
			const depths = [...bare].reduce(
				(depth, sign) => [...depth, (depth.at(-1) ?? 0) + ({ '{': 1, '}': -1 }[sign] ?? 0)],
				[0]
			);
			expect(depths.at(-1)).toBe(0);
			expect(Math.min(...depths)).toBe(0);
		}),
		{ seed: 2014, numRuns: 200 }
	);
});
