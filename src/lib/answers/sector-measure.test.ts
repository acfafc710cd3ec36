import { expect, it, vi } from 'vitest';
import type { Sector } from '$lib/catalogue/types';
import { sectorMeasure } from './sector-measure';

// Of 2022 an extraction is at hand, of 2014 the table itself.
vi.mock('$lib/catalogue/series', () => ({
	seriesOf: (year: number) => ({
		indicators: year === 2022 ? ['persons_employed'] : ['persons_employed', 'local_units'],
		extraction: year === 2022 ? { taken: '2024-12' } : null
	})
}));

const SECTOR = { slug: 'food', activities: ['C10', 'C11'] } as unknown as Sector;
const figure = (
	year: number,
	cells: Readonly<Record<string, number | null>>,
	indicator = 'persons_employed'
) => {
	const read = ({ activity }: { readonly activity: string }) => ({
		...{ value: cells[activity] ?? null, flags: '' }
	});
	return sectorMeasure(read, {
		indicator,
		region: 'ITC4',
		sector: SECTOR,
		year
	});
};

// Food in Lombardy: C10 65,422 in the extraction of 2022, C11 without a figure.
it('sectorMeasure(2022) of an extraction says that it does not say why', () => {
	expect(figure(2022, { C10: 65_422 })).toMatchObject({
		...{ status: 'at_least', value: 65_422 },
		reason: { kind: 'untold', hidden: 1, of: 2 }
	});
	expect(figure(2022, {})).toMatchObject({
		...{ status: 'not_available', value: null },
		reason: { kind: 'untold', hidden: 2, of: 2 }
	});
});

it('sectorMeasure(2022) of what the table does not hold says that, not that nothing was published', () => {
	expect(figure(2022, {}, 'local_units')).toMatchObject({
		...{ status: 'not_available', value: null },
		reason: { kind: 'not_held', year: 2022, input: null }
	});
	expect(figure(2014, {}, 'local_units').reason?.kind).toBe('not_published');
});

it('sectorMeasure(2014) of the table itself keeps the reasons that Eurostat gives', () => {
	expect(figure(2014, { C10: 1 }).reason?.kind).toBe('part_hidden');
	expect(figure(2014, {}).reason?.kind).toBe('not_published');
});
