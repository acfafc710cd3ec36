import { expect, it } from 'vitest';
import { DIVISIONS_2014 } from '../../../../tests/fixtures/oracles/hosts-2014';
import { structure } from '../../../../tests/fixtures/oracles/made-up';
import { divisionShares } from './division-shares';
import type { Cell } from '../status/measure';

it('divisionShares(of) divides by the sum of the divisions when all are shown', () => {
	// The published total may differ by rounding: 101 for 50 + 30 + 20.
	const shares = structure([50, 30, 20], 101);
	expect(shares.known && [...shares.shown.values()]).toEqual([0.5, 0.3, 0.2]);
	expect(shares.known && shares.hiddenAtMost).toBe(0);
});

it('divisionShares(of) divides by the total when some are hidden', () => {
	const shares = structure([50, null, null, 20], 100);
	expect(shares.known && [...shares.shown.values()]).toEqual([0.5, 0.2]);
	expect(shares.known && shares.hidden).toEqual(['C11', 'C12']);
	expect(shares.known && shares.hiddenAtMost).toBe(0.3);
});

it('divisionShares(C10 to C33, Auvergne-Rhône-Alpes, 2014) has three hidden, a twentieth or less', () => {
	// 434,500 less the 424,372 shown is 2.3 %, which nothing tells.
	const shares = structure(DIVISIONS_2014.FR7, 434500);
	expect(shares).toMatchObject({ known: true, partsMissing: 3, parts: 24, hiddenAtMost: 0.05 });
	expect(JSON.stringify(shares)).not.toContain('0.023');
});

it.each([
	[50, 0.05],
	[49, 0.05],
	[45.01, 0.05],
	[45, 0.05],
	[44.99, 0.1],
	[30, 0.2],
	[29.9, 0.25],
	[0, 0.5]
])(
	'divisionShares(of) tells of what is hidden in twentieths: 50 and %f shown of 100',
	(shown, expected) => {
		const shares = structure([50, shown, null, null], 100);
		expect(shares.known && shares.hiddenAtMost).toBe(expected);
	}
);

it('divisionShares(of) counts a hidden division without local units as no secret to hide behind', () => {
	const refused = { known: false, refusal: { reason: { kind: 'single_hidden_division' } } };
	expect(structure([60, null, null], 100, [9, 0, 7])).toMatchObject(refused);
	expect(structure([60, null, null], 100, [9, 0, null])).toMatchObject(refused);
	expect(structure([60, null, null], 100, [9, 1, 7]).known).toBe(true);
	expect(structure([60, null, null, null], 100, [9, 0, 7, 8])).toMatchObject({
		known: true,
		hidden: ['C11', 'C12', 'C13']
	});
});

// Eurostat, bulk file of 31 July 2017: C12 and C21 are confidential, and C12 has no local unit.
it.each([
	['BG33 in 2011', 52111, 52020, null],
	['PL42 in 2008', 93926, 93893, 7]
])('divisionShares(%s) is refused, as the total would tell C21', (_, total, shown, units) => {
	expect(structure([shown, null, null], total, [1, 0, units])).toMatchObject({
		known: false,
		refusal: { status: 'confidential', reason: { kind: 'single_hidden_division' } }
	});
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
			]),
			localUnits: new Map()
		})
	).toMatchObject({ refusal: { status: 'confidential', reason: { kind: 'total_hidden' } } });
	expect(
		divisionShares({ total: none, divisions: new Map([['C10', none]]), localUnits: new Map() })
	).toMatchObject({
		refusal: { status: 'not_available', reason: { kind: 'not_published' } }
	});
});
