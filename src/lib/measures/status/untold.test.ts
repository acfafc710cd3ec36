import { expect, it } from 'vitest';
import { atLeast, complete } from '../../../../tests/fixtures/oracles/made-up';
import { addMeasures } from './add-measures';
import type { Cell, Measure } from './measure';
import { sumParts } from './sum-parts';
import { untold } from './untold';

const cell = (value: number | null, flags = ''): Cell => ({ value, flags });
const lacking = (shown: number) => untold(sumParts([cell(shown), cell(null)]));
const of = (...cells: readonly Cell[]) => {
	const { status, value, reason } = untold(sumParts(cells));
	return { status, value, reason };
};

// Lombardy (ITC4) 2022 in the extraction: C10 65,422, C11 empty; C24 and C25 published.
it('untold(sum) is a bound where a part is empty, and says that the extraction does not say why', () => {
	expect(of(cell(65_422), cell(null))).toEqual({
		...{ status: 'at_least', value: 65_422 },
		reason: { kind: 'untold', hidden: 1, of: 2, input: null }
	});
});

it('untold(sum) is not available where all are empty: neither confidential nor zero', () => {
	expect(of(cell(null), cell(null))).toEqual({
		...{ status: 'not_available', value: null },
		reason: { kind: 'untold', hidden: 2, of: 2, input: null }
	});
});

it.each([
	['is all there', [cell(40_866), cell(169_348)]],
	['is zero', [cell(0)]],
	['has no part', []]
])('untold(sum) leaves a sum that %s', (_, cells) => {
	expect(untold(sumParts(cells))).toEqual(sumParts(cells));
});

it('untold(sum) leaves a secret what it is, and says that others are untold', () => {
	expect(of(cell(null, 'c'), cell(5))).toEqual({
		...{ status: 'at_least', value: 5 },
		reason: { kind: 'part_hidden', hidden: 1, confidential: 1, of: 2 }
	});
	expect(of(cell(null, 'c'), cell(null), cell(5)).reason).toEqual({
		...{ kind: 'part_hidden', hidden: 2, confidential: 1, of: 3 },
		untold: 'some'
	});
});

it.each<[string, readonly Measure[], object]>([
	['untold', [lacking(5), complete(3)], { untold: 'all' }],
	['untold, twice', [lacking(5), lacking(3)], { untold: 'all' }],
	['untold, and of a secret part', [lacking(5), atLeast(3)], { untold: 'some' }],
	['secret', [atLeast(5), complete(3)], {}]
])('a sum of a part that is %s is a bound, and says so', (_, measures, told) => {
	const sum = addMeasures(measures);
	expect(sum).toMatchObject({ status: 'at_least', value: 8 });
	expect(sum.reason).toEqual({ kind: 'input_hidden', inputs: ['part'], ...told });
	// And so does a sum of that sum.
	expect(addMeasures([sum, complete(1)]).reason).toEqual(sum.reason);
});
