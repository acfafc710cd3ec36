import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPackage, checkResource } from '../../src/ingest/check/check-package';
import { openParquet, rowGroups } from '../../src/ingest/files/read-parquet';
import { readPackage } from '../../src/ingest/describe/read-package';

const DATASETS = fileURLToPath(new URL('../../datasets', import.meta.url));
const DESCRIPTION = await readPackage(DATASETS);

describe.each(DESCRIPTION.resources)('$path', (resource) => {
	it('is what its description says', async () => {
		expect(await checkResource(DATASETS, resource)).toEqual([]);
	});
});

it('the whole package passes data:check', async () => {
	expect(await checkPackage(DATASETS)).toEqual([]);
});

// The facts below were read from Eurostat's bulk file of 31 July 2017 by other means than ours:
// counted and quoted in the notes that came with the raw files.
it('the package has the rows of the bulk file of 31 July 2017', () => {
	const rows = Object.fromEntries(DESCRIPTION.resources.map(({ name, rows }) => [name, rows]));
	expect(DESCRIPTION.version).toBe('2017-07-31');
	expect(rows).toMatchObject({ observations: 1_561_816, regions: 467, activities: 101, hosts: 15 });
	expect(rows).toMatchObject({ sectors: 29, indicators: 5, claims: 7 });
});

const counted = await countObservations();

it('the observations have as many cells of each kind as the bulk file', () => {
	expect(Object.fromEntries(counted.kinds)).toEqual({
		value: 1_050_627,
		':': 344_284,
		': c': 93_421,
		'value b': 18_408,
		'value d': 17_588,
		': u': 12_015,
		'value p': 11_868,
		': cd': 3_883,
		': bc': 2_773,
		'value i': 1_766,
		': cu': 1_644,
		': b': 1_284,
		'value r': 672,
		': cp': 575,
		': d': 439,
		': p': 267,
		': ci': 247,
		': i': 47,
		': bu': 8
	});
});

it('Auvergne-Rhône-Alpes (FR7) has 17,614 and 61,810 persons in C24 and C25 in 2014, a break', () => {
	expect(counted.found).toEqual(['FR7 C24 17614 b', 'FR7 C25 61810 b']);
});

async function countObservations() {
	const kinds = new Map<string, number>();
	const found: string[] = [];
	const file = openParquet(await readFile(join(DATASETS, 'observations.parquet')));
	for await (const group of rowGroups(file)) {
		const [indicator, region, activity, year, value, flags] = [...group.values()];
		for (let at = 0; at < (value?.length ?? 0); at += 1) {
			const kind = `${value?.[at] === null ? ':' : 'value'} ${flags?.[at]}`.trim();
			kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
			const cell = `${indicator?.[at]} ${region?.[at]} ${activity?.[at]} ${year?.[at]}`;
			if (/^persons_employed FR7 C2[45] 2014$/.test(cell)) {
				found.push(`${region?.[at]} ${activity?.[at]} ${value?.[at]} ${flags?.[at]}`);
			}
		}
	}
	return { kinds, found };
}
