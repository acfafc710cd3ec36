import { expect, it } from 'vitest';
import type { KnownExtraction } from '../lists/extractions';
import { extractionCheck } from './extraction-check';
import type { ObservationRow } from './observation-rules';

const KNOWN: KnownExtraction = {
	...{ sha256: 'a', taken: '2024-12', cells: 5, figures: 4, countries: 2, manufacturing: 30 },
	activities: ['C', 'C10']
};
const row = (region: string, activity: string, value: number | null): ObservationRow => ({
	...{ region, indicator: 'persons_employed', activity, year: 2022, value, flags: '' }
});
const ROWS = [
	row('AT', 'C', 10),
	row('AT', 'C10', 0),
	row('BE', 'C', 20),
	row('BE', 'C10', 3),
	row('BE10', 'C', null)
];

function problems(rows: readonly ObservationRow[], sha256: string | undefined = 'a') {
	const check = extractionCheck(sha256, [KNOWN]);
	for (const one of rows) check?.add(one);
	return check?.problems('x.parquet');
}

it('extractionCheck(sha256) is content with the extraction that is known', () => {
	expect(problems(ROWS)).toEqual([]);
});

it.each<[string, readonly ObservationRow[], RegExp]>([
	['a figure more', [...ROWS.slice(0, 4), row('BE10', 'C', 1)], /has 5 figures, known are 4/],
	['a cell less', ROWS.slice(0, 4), /has 4 cells, known are 5/],
	['another sum', [row('AT', 'C', 11), ...ROWS.slice(1)], /has 31 persons in manufacturing/],
	[
		'a country without an activity',
		[...ROWS.slice(0, 3), row('BE', 'C10', null), row('BE10', 'C', 7)],
		/has 1 countries with every activity, known are 2; read it again/
	],
	['a flag', [{ ...row('AT', 'C', 10), flags: 'c' }, ...ROWS.slice(1)], /^flags in an extraction: /]
])('extractionCheck(sha256) finds %s', (_, rows, sentence) => {
	expect(problems(rows)).toEqual([expect.stringMatching(sentence)]);
});

it('extractionCheck is for extractions; of one that nobody counted it knows only that it has no flags', () => {
	expect(extractionCheck(undefined)).toBeNull();
	expect(problems([row('AT', 'C', 1)], 'another')).toEqual([]);
});
