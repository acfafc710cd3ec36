import { beforeAll, expect, it } from 'vitest';
import { HOSTS, HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { COUNTRIES } from '$lib/catalogue/regions/regions';
import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Cells } from '$lib/cells/cells.svelte';
import { DEFAULT_FILTERS } from '$lib/filters/filters';
import { HOSTS_2022 } from '../../../tests/fixtures/oracles/hosts-2022';
import { publishedCells } from '../../../tests/fixtures/published-cells';
import { compareFigures } from './comparison';
import { movementOf } from './movement';
import { sectorMeasure } from './sector-measure';

let cells: Cells;
beforeAll(async () => {
	cells = await publishedCells([...HOST_REGIONS, ...COUNTRIES.map(({ code }) => code)]);
});

it('every host has a line for each of the five sectors', () => {
	expect(HOSTS_2022).toHaveLength(15 * 5);
});

it.each(HOSTS_2022)('%s, %s, 2022: %d, %s, %d parts of which %d are empty', (...line) => {
	const [host, sector, value, status, parts, partsMissing] = line;
	const region = HOSTS.find(({ slug }) => slug === host)?.region ?? '';
	const key = {
		indicator: 'persons_employed',
		region,
		sector: sectorBySlug.get(sector),
		year: 2022
	};
	const measure = sectorMeasure(cells.read, key);
	expect(measure).toMatchObject({ value, status, parts, partsMissing, flags: '' });
	if (partsMissing > 0) expect(measure.reason).toMatchObject({ kind: 'untold' });
});

// data/README.md, "The year 2022": C of the 27 is 29,004,941; metallurgy is shown in 53 of 54 cells, 4,511,175.
it('the quotient of metallurgy against all countries is a bound, as one of 54 parts is empty', () => {
	const filters = { ...DEFAULT_FILTERS, benchmark: 'countries' } as const;
	const { locationQuotient, benchmark } = compareFigures(cells.read, filters, 'FR7');
	expect(benchmark.used).toHaveLength(27);
	expect(benchmark.rest.sector).toMatchObject({ value: 4_511_175, parts: 54, partsMissing: 1 });
	expect(benchmark.rest.total).toMatchObject({ value: 29_004_941, status: 'complete' });
	expect(locationQuotient.status).toBe('at_most');
	expect(locationQuotient.value).toBeCloseTo(79_873 / 462_777 / (4_511_175 / 29_004_941), 12);
});

it('growth from 2014 to 2022 is refused, in every host and sector', () => {
	const answers = HOST_REGIONS.flatMap((region) =>
		['metallurgy', 'machinery', 'food', 'polymers', 'manufacturing'].map(
			(sector) =>
				movementOf(cells, { ...DEFAULT_FILTERS, sector, from: 2014 }, region).asked?.growth
		)
	);
	expect(answers).toHaveLength(75);
	for (const growth of answers)
		expect(growth).toMatchObject({
			...{ status: 'not_comparable', value: null, reason: { kind: 'series_changed', year: 2022 } }
		});
});
