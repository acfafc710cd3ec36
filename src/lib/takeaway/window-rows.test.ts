import { beforeAll, expect, it } from 'vitest';
import { longestMovementOf } from '$lib/answers/movement';
import { regionByCode } from '$lib/catalogue/regions/regions';
import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Cells } from '$lib/cells/cells.svelte';
import { DEFAULT_FILTERS, type Filters } from '$lib/filters/filters';
import { sayNotes } from '$lib/words/row-notes';
import { hostCells } from '../../../tests/fixtures/sayings';
import { windowRows } from './key-rows';

let cells: Cells;
beforeAll(async () => {
	cells = await hostCells();
});

const sector = sectorBySlug.get(DEFAULT_FILTERS.sector);
const EXCHANGED =
	'Wages are in euro: where a region had another currency, the change includes that of the exchange rate.';

// Poland has never had the euro; Italy and France have had it since 1999, Slovakia since 2009.
it.each([
	['PL21', 'wages', EXCHANGED],
	['PL21', 'persons_employed', ''],
	['ITC4', 'wages', '']
])(
	'the windows of %s in %s say whether exchange rates are in them',
	(code, indicator, expected) => {
		const region = regionByCode.get(code);
		const filters = { ...DEFAULT_FILTERS, indicator } as Filters;
		const movement = longestMovementOf(cells, { indicator, sector, region: code });
		expect(movement).not.toBeNull();
		const rows = windowRows([{ sector, movement }], { region, filters, language: 'en' });
		expect(sayNotes(rows, 'en').join(' ')).toBe(expected);
	}
);
