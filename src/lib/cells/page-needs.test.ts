import { describe, expect, it } from 'vitest';
import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { DEFAULT_FILTERS, type Filters } from '$lib/filters/filters';
import { packObservations } from '$lib/query/pack-observations';
import { heldRegions } from './held-regions';
import { cellsOf, comparisonNeeds, hostNeeds, profileNeeds, withoutOwn } from './page-needs';

const filters = (change: Partial<Filters>): Filters => ({ ...DEFAULT_FILTERS, ...change });

describe('the needs of a page', () => {
	it('hostNeeds(filters) are the hosts and the regions beside them', () => {
		expect(hostNeeds(filters({ compare: ['DE11', 'FR10'] }))).toEqual([
			...HOST_REGIONS,
			...['DE11', 'FR10']
		]);
	});

	it('hostNeeds(filters) add the country of every region that a quotient is set against', () => {
		const asked = {
			measure: 'share_of_benchmark',
			benchmark: 'country',
			compare: ['EL30']
		} as const;
		expect(hostNeeds(filters(asked))).toEqual(expect.arrayContaining(['FR', 'IT', 'EL']));
		expect(hostNeeds(filters({ ...asked, measure: 'value' }))).not.toContain('EL');
	});

	it('comparisonNeeds(filters) are the chosen regions alone, the hosts where there is none', () => {
		expect(comparisonNeeds(filters({ compare: ['DE11'] }))).toEqual(['DE11']);
		expect(comparisonNeeds(DEFAULT_FILTERS)).toEqual(HOST_REGIONS);
	});

	it('profileNeeds(filters, region) hold the region, the hosts, and every country it is set against', () => {
		const needs = profileNeeds(filters({ benchmark: 'countries' }), 'DE11');
		expect(needs).toEqual(expect.arrayContaining(['DE11', 'NO', 'UK', ...HOST_REGIONS]));
	});

	it('no list of needs names a region twice', () => {
		for (const benchmark of ['other_hosts', 'hosts', 'countries', 'country', 'chosen'] as const) {
			const asked = filters({ benchmark, compare: ['FR7', 'FR'], measure: 'location_quotient' });
			for (const needs of [hostNeeds(asked), comparisonNeeds(asked), profileNeeds(asked, 'FR')])
				expect(new Set(needs).size, benchmark).toBe(needs.length);
		}
	});

	it('withoutOwn(filters, region) never compares a region with itself', () => {
		const asked = filters({ compare: ['ITC4', 'FR7'] });
		expect(withoutOwn(asked, 'ITC4').compare).toEqual(['FR7']);
		expect(withoutOwn(asked, 'DE11')).toBe(asked);
	});
});

describe('heldRegions(cubes, cells)', () => {
	const { indicators, activities } = cellsOf(DEFAULT_FILTERS);
	const cube = (asked: { indicators: readonly string[]; activities?: readonly string[] }) =>
		packObservations([], { activities, regions: ['FI'], ...asked });

	it('counts a region without a row, since it was asked for', () => {
		expect(heldRegions([cube({ indicators })], { indicators, activities })).toEqual(
			new Set(['FI'])
		);
	});

	it('does not count a region whose published growth nobody asked for: its breaks are unknown', () => {
		const figures = cube({ indicators: ['persons_employed', 'local_units', 'wages'] });
		expect(heldRegions([figures], { indicators, activities }).size).toBe(0);
		const growth = cube({ indicators: ['published_employment_growth'] });
		expect(heldRegions([figures, growth], { indicators, activities }).size).toBe(1);
	});

	it('does not count a region that lacks one activity', () => {
		const lacking = cube({ indicators, activities: activities.slice(1) });
		expect(heldRegions([lacking], { indicators, activities }).size).toBe(0);
	});

	it('every division chosen is among the cells that filters read', () => {
		const read = cellsOf({ sector: 'c13', sectors: ['c30'] }).activities;
		expect(read).toEqual(expect.arrayContaining(['C', 'C13', 'C24', 'C25', 'C30']));
	});
});
