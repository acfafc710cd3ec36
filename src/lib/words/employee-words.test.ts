import { expect, it } from 'vitest';
import { areaFigures } from '$lib/measures/quarter/employee-figures';
import { employeeCounter } from '$lib/measures/quarter/count-employees';
import { sayEmployees } from './employee-words';

const quarters = { newest: '2025-12-31', yearBefore: '2024-12-31', base: '2019-12-31' };
const days = [quarters.yearBefore, quarters.newest];

function said(before: number | null, now: number | null) {
	const cells = [before, now].map((employees_sa, index) => ({
		region: 'FRK',
		activity_group: 'CH',
		quarter: days[index] ?? '',
		employees_sa
	}));
	const counts = employeeCounter(cells)({ regions: ['FRK'], groups: ['CH'] }, days);
	return sayEmployees('CH', areaFigures(counts, { quarters, days }), { quarters, language: 'en' });
}

// Urssaf, Auvergne-Rhône-Alpes, group CH: 78,803 at the end of 2024, 78,424 at that of 2025.
it('sayEmployees tells both ends and the change', () => {
	expect(said(78803, 78424)).toBe(
		'Metallurgy: 78,424 employees on 31 December 2025, against 78,803 on 31 December 2024 (−0.5%).'
	);
});

it('sayEmployees says which quarter has no figure, and no change', () => {
	expect(said(null, 78424)).toBe(
		'Metallurgy: 78,424 employees on 31 December 2025; no figure is published for 31 December 2024.'
	);
	expect(said(78803, null)).toBe(
		'Metallurgy: no figure of employees is published for 31 December 2025.'
	);
});
