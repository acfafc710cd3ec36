import { expect, it } from 'vitest';
import type { Cell } from './measure';
import { sumParts } from './sum-parts';
import { untold } from './untold';

const cell = (value: number | null, flags = ''): Cell => ({ value, flags });
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
