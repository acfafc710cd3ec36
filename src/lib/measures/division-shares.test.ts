import { expect, it } from 'vitest';
import { DIVISIONS_2014 } from '../../../tests/fixtures/oracles/hosts-2014';
import { structure } from '../../../tests/fixtures/oracles/made-up';
import { divisionShares } from './division-shares';
import type { Cell } from './measure';

it('divisionShares(of) divides by the sum of the divisions when all are shown', () => {
	// The published total may differ by rounding (data, trap 9): 101 for 50 + 30 + 20.
	const shares = structure([50, 30, 20], 101);
	expect(shares.known && [...shares.shown.values()]).toEqual([0.5, 0.3, 0.2]);
	expect(shares.known && shares.hiddenMass()).toBe(0);
});

it('divisionShares(of) divides by the total when some are hidden', () => {
	const shares = structure([50, null, null, 20], 100);
	expect(shares.known && [...shares.shown.values()]).toEqual([0.5, 0.2]);
	expect(shares.known && shares.hidden).toEqual(['C11', 'C12']);
	expect(shares.known && shares.hiddenMass()).toBeCloseTo(0.3, 12);
});

it('divisionShares(C10 to C33, Auvergne-Rhône-Alpes, 2014) has three hidden and hides their mass', () => {
	const shares = structure(DIVISIONS_2014.FR7, 434500);
	expect(shares).toMatchObject({ known: true, partsMissing: 3, parts: 24 });
	expect(JSON.stringify(shares)).not.toContain('hiddenMass');
});

it.each([
	['one division is hidden', [50, null, 20], 100, 'confidential', 'single_hidden_division'],
	[
		'the shown ones exceed the total',
		[60, null, null, 50],
		100,
		'confidential',
		'shown_exceed_total'
	],
	['none is shown', [null, null], 100, 'confidential', 'input_hidden'],
	['a cell is negative', [-8.3, null, null, 50], 100, 'confidential', 'negative_part'],
	['everything is zero', [0, 0], 0, 'not_available', 'division_by_zero']
] as const)('divisionShares(of) refuses when %s', (_, values, total, status, kind) => {
	expect(structure(values, total)).toMatchObject({
		known: false,
		refusal: { status, value: null, reason: { kind } }
	});
});

it('divisionShares(of) refuses when the total is hidden, or nothing was published', () => {
	const secret = { value: null, flags: 'c' };
	const none = { value: null, flags: '' };
	const shown = { value: 5, flags: '' };
	expect(
		divisionShares({
			total: secret,
			divisions: new Map<string, Cell>([
				['C10', shown],
				['C11', secret],
				['C12', secret]
			])
		})
	).toMatchObject({ refusal: { status: 'confidential', reason: { kind: 'total_hidden' } } });
	expect(divisionShares({ total: none, divisions: new Map([['C10', none]]) })).toMatchObject({
		refusal: { status: 'not_available', reason: { kind: 'not_published' } }
	});
});
