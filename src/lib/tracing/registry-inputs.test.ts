import { beforeAll, expect, it } from 'vitest';
import { KNOWN_MEASURES, measureEntry, SHOWN_MEASURES } from '$lib/catalogue/measures';
import { DEFAULT_FILTERS } from '$lib/filters/filters';
import { INPUT_NAMES } from '$lib/measures/status/reason';
import { hostCells } from '../../../tests/fixtures/sayings';
import type { Cells } from '$lib/cells/cells.svelte';
import { traceOf } from './trace';

let cells: Cells;
beforeAll(async () => {
	cells = await hostCells();
});

const filters = { ...DEFAULT_FILTERS, from: 2011, year: 2013 };

it.each(SHOWN_MEASURES)(
	'the registry names the inputs that the tree of %s is made of',
	(statistic) => {
		const { inputs } = traceOf(cells, { statistic, filters, region: 'FR7', sector: 'metallurgy' });
		const names = [...new Set(inputs.map(({ name }) => name))];
		expect(names).toEqual(measureEntry(statistic).inputs);
	}
);

it.each(KNOWN_MEASURES)('the registry names inputs of %s that the measures room has', (name) => {
	const { inputs } = measureEntry(name);
	expect(inputs.length).toBeGreaterThan(0);
	for (const input of inputs) expect([...INPUT_NAMES, 'quotient']).toContain(input);
});
