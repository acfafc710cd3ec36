import { describe, expect, it } from 'vitest';
import { employeeCounter, quartersOf, yearEnds, type EmployeeCell } from './count-employees';
import { groupFigures } from './employee-figures';

// Urssaf, employees of the private sector by region, seasonally adjusted: Auvergne-Rhône-Alpes (FRK) on
// 31 December 2025, as the README of the data quotes them.
const NINE: Readonly<Record<string, number>> = {
	CA: 68836,
	CB: 23079,
	CC: 20577,
	'CD-CE-CF': 43223,
	CG: 51351,
	CH: 78424,
	'CI-CJ': 48167,
	'CK-CL': 64835,
	CM: 52153
};
const cell = (
	region: string,
	activity_group: string,
	quarter: string,
	employees_sa: number | null
): EmployeeCell => ({ region, activity_group, quarter, employees_sa });
const newestCells = Object.entries(NINE).map(([group, employees]) =>
	cell('FRK', group, '2025-12-31', employees)
);

// The same table, metallurgy (CH): FRK and Grand Est (FRF).
const METALLURGY = [
	cell('FRK', 'CH', '2019-12-31', 80839),
	cell('FRK', 'CH', '2024-12-31', 78803),
	cell('FRK', 'CH', '2025-12-31', 78424),
	cell('FRF', 'CH', '2024-12-31', 45110),
	cell('FRF', 'CH', '2025-12-31', 44120)
];
const QUARTERS = { newest: '2025-12-31', yearBefore: '2024-12-31', base: '2019-12-31' };

describe('quartersOf(rows)', () => {
	it('is the newest day, the same day a year before and the end of 2019', () => {
		expect(quartersOf([...METALLURGY, cell('FRK', 'CH', '1998-09-30', 100)])).toEqual(QUARTERS);
	});

	it('is null for a table without rows', () => {
		expect(quartersOf([])).toBeNull();
	});

	it('yearEnds(quarters) stops before a year that has not ended', () => {
		const spring = { ...QUARTERS, base: '2023-12-31', newest: '2026-03-31' };
		expect(yearEnds(spring)).toEqual(['2023-12-31', '2024-12-31', '2025-12-31']);
	});
});

describe('employeeCounter(rows)', () => {
	it('adds the nine groups to manufacturing: 450,645 in Auvergne-Rhône-Alpes', () => {
		const area = { regions: ['FRK'], groups: Object.keys(NINE) };
		expect(employeeCounter(newestCells)(area, ['2025-12-31'])).toMatchObject([
			{ status: 'complete', value: 450645, parts: 9, partsMissing: 0 }
		]);
	});

	it('is at least what is shown where a cell is empty or has no row', () => {
		const rows = [...METALLURGY, cell('FR1', 'CH', '2025-12-31', null)];
		const area = { regions: ['FRK', 'FRF', 'FR1', 'FRM'], groups: ['CH'] };
		expect(employeeCounter(rows)(area, ['2025-12-31'])).toMatchObject([
			{ status: 'at_least', value: 122544, parts: 4, partsMissing: 2 }
		]);
	});

	it('is not available on a day without a row, and zero is a value', () => {
		const rows = [cell('FRM', 'CB', '2025-12-31', 0)];
		const counts = employeeCounter(rows)({ regions: ['FRM'], groups: ['CB'] }, [
			'2024-12-31',
			'2025-12-31'
		]);
		expect(counts).toMatchObject([
			{ status: 'not_available', value: null },
			{ status: 'complete', value: 0 }
		]);
	});
});

describe('groupFigures(counted, when)', () => {
	const days = ['2019-12-31', '2024-12-31', '2025-12-31'];
	const count = employeeCounter(METALLURGY);
	const figures = groupFigures(
		{
			group: 'CH',
			own: count({ regions: ['FRK'], groups: ['CH'] }, days),
			all: count({ regions: ['FRK', 'FRF'], groups: ['CH'] }, days)
		},
		{ quarters: QUARTERS, days }
	);

	it('metallurgy of Auvergne-Rhône-Alpes: 379 fewer than a year before, -0.5 %; -3.0 % since the end of 2019', () => {
		expect(figures.own.employees.value).toBe(78424);
		expect(figures.own.before.value).toBe(78803);
		expect(figures.own.change.value).toBe(-379);
		expect(figures.own.growth.value).toBeCloseTo(-0.00480946, 8);
		expect(figures.own.since.value).toBeCloseTo(-0.0298742, 7);
	});

	it('the index is 100 at the end of 2019, 97.0 at that of 2025, and not available in a year without a count', () => {
		const index = new Map(figures.own.index.map(({ year, measure }) => [year, measure]));
		expect(index.get(2019)?.value).toBe(100);
		expect(index.get(2022)).toMatchObject({ status: 'not_available', value: null });
		expect(index.get(2025)?.value).toBeCloseTo(97.01258, 5);
	});

	it('the share is that of all regions added, 78,424 of 122,544', () => {
		expect(figures.share.value).toBeCloseTo(0.6399661, 7);
	});

	it('says no change of a sum with a missing part', () => {
		expect(figures.all.since.status).not.toBe('complete');
		const lacking = groupFigures(
			{ group: 'CH', own: count({ regions: ['FRK', 'FRM'], groups: ['CH'] }, days), all: [] },
			{ quarters: QUARTERS, days }
		);
		expect(lacking.own.employees.status).toBe('at_least');
		expect(lacking.own.change).toMatchObject({ status: 'not_available', value: null });
		expect(lacking.share).toMatchObject({ status: 'not_available', value: null });
	});
});
