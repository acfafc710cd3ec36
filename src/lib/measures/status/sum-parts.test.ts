import { expect, it } from 'vitest';
import { sumParts } from './sum-parts';

const secret = { value: null, flags: 'c' };
const cases = [
	[
		'all published',
		[
			{ value: 6465, flags: 'b' },
			{ value: 56731, flags: 'b' }
		],
		'complete',
		63196
	],
	[
		'no binary noise',
		[
			{ value: 0.1, flags: '' },
			{ value: 0.2, flags: '' }
		],
		'complete',
		0.3
	],
	['zero is a value', [{ value: 0, flags: '' }], 'complete', 0],
	['food in DEA1 2014, C11 secret', [{ value: 23913, flags: '' }, secret], 'at_least', 23913],
	['all secret', [secret, { value: null, flags: '' }], 'confidential', null],
	['nothing published', [{ value: null, flags: '' }], 'not_available', null],
	['too unreliable', [{ value: null, flags: 'u' }], 'not_available', null],
	['secret and unreliable', [{ value: null, flags: 'cu' }], 'confidential', null],
	[
		'a number under flag c is a secret all the same',
		[{ value: 7, flags: 'c' }],
		'confidential',
		null
	],
	[
		'a negative part is added (NO06 B06 wages 2014)',
		[
			{ value: -8.3, flags: '' },
			{ value: 20.5, flags: '' }
		],
		'complete',
		12.2
	],
	[
		'a negative part bounds nothing',
		[{ value: -8.3, flags: '' }, { value: 20.5, flags: '' }, secret],
		'confidential',
		null
	],
	['no cells', [], 'not_available', null]
] as const;

it.each(cases)('sumParts(cells), %s', (_, cells, status, value) => {
	expect(sumParts(cells)).toMatchObject({ status, value });
});

it('sumParts(cells) of food in DEA1 2014 says that one of two parts is confidential', () => {
	const sum = sumParts([{ value: 23913, flags: '' }, secret]);
	expect(sum).toMatchObject({ flags: 'c', parts: 2, partsMissing: 1 });
	expect(sum.reason).toEqual({ kind: 'part_hidden', hidden: 1, confidential: 1, of: 2 });
});

it('sumParts(cells) tells unreliable from unpublished', () => {
	expect(sumParts([{ value: null, flags: 'u' }]).reason).toMatchObject({ kind: 'too_unreliable' });
	expect(sumParts([{ value: null, flags: '' }]).reason).toMatchObject({ kind: 'not_published' });
});
