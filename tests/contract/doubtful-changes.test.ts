import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseCsv } from '$lib/catalogue/parse-csv';
import { checkDoubtfulChanges } from '../../src/ingest/check/doubtful-changes';

const DATASETS = fileURLToPath(new URL('../../datasets', import.meta.url));
const TEXT = await readFile(join(DATASETS, 'doubtful_changes.csv'), 'utf8');
const { rows } = parseCsv(TEXT);

// Persons employed, local units, wages and published rate of the two years, read from Eurostat's bulk file of
// 31 July 2017: DK C 292,729 to 367,363, 17,845 to 17,765, 15,304.1 to 15,511.7; CZ01 C26 4,191 to 3,557, rate −2.9;
// FR71 C22 28,790 to 19,175, 1,087 to 1,013, 902.9 to 626.4.
it.each([
	'DK,C,2011,local_units wages,',
	'DK,all,2011,local_units wages,',
	'CZ01,C26,2010,published_rate,-2.9',
	'CZ,all,2010,published_rate,',
	'FR71,C22,2012,local_units,'
])('doubtful_changes.csv holds %s', (line) => {
	expect(TEXT.split('\n')).toContain(line);
});

// Counted by a program of its own (NumPy's quartiles in logarithms, by powers of ten of the larger year).
it('doubtful_changes.csv holds 1,575 changes far out against local units or wages, and five countries', () => {
	const single = rows.filter(([, activity]) => activity !== 'all');
	expect(single.filter(([, , , reasons]) => /local_units|wages/.test(reasons ?? ''))).toHaveLength(
		1575
	);
	const countries = rows.filter(([, activity]) => activity === 'all');
	expect(countries.map(([country, , year]) => `${country} ${year}`)).toEqual([
		...['CZ 2010', 'CZ 2011', 'DK 2009', 'DK 2011', 'NL 2010']
	]);
});

it('doubtful_changes.csv is what the observations give', async () => {
	expect(await checkDoubtfulChanges(DATASETS)).toEqual([]);
});
