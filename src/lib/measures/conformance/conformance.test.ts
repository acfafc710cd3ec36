import { describe, expect, it } from 'vitest';
import { checkGrowth, checkShares, percentTenths, totalOf } from './conformance';
import { missesOf, surprisesOf } from './conformance-misses';

describe('percentTenths(part, whole)', () => {
	// Manufacturing persons of DE, SK and FR7 C24, Eurostat's sbs_r_nuts06_r2 of 31 July 2017.
	const cases: [name: string, part: number, whole: number, tenths: number | null][] = [
		['Germany 2010: 17.3 %', 6638024 - 5657989, 5657989, 173],
		['Slovakia 2009: -15.0 %', 368956 - 434185, 434185, -150],
		['Slovakia 2010: 21.4 %', 448058 - 368956, 368956, 214],
		['a half goes up', 1, 2000, 1],
		['a negative half goes down', -1, 2000, -1],
		['less than a half is zero', 1, 2001, 0],
		['less than a negative half is zero, not minus zero', -1, 2001, 0],
		['all of it', 7, 7, 1000],
		['nothing of it', 0, 7, 0],
		['a whole of zero', 1, 0, null]
	];
	it.each(cases)('%s', (_name, part, whole, tenths) => {
		expect(percentTenths(part, whole)).toBe(tenths);
	});
});

const cell = { activity: 'C24', year: 2010 };

describe('checkShares(rows)', () => {
	it('counts agreement by country and year', () => {
		const rows = [
			{ ...cell, region: 'CZ01', published: 0.3, persons: 3, total: 1000 },
			{ ...cell, region: 'CZ02', published: 0.4, persons: 3, total: 1000 },
			{ ...cell, region: 'AT11', published: 100, persons: 5, total: 5 },
			{ ...cell, region: 'AT12', published: 1, persons: 0, total: 0 }
		];
		expect(checkShares(rows)).toEqual([
			{
				...{ country: 'AT', year: 2010, recomputable: 1, misses: 0 },
				...{ acrossBreak: 0, missesAcrossBreak: 0 }
			},
			{
				...{ country: 'CZ', year: 2010, recomputable: 2, misses: 1 },
				...{ acrossBreak: 0, missesAcrossBreak: 0 }
			}
		]);
	});
});

describe('checkGrowth(rows)', () => {
	const growth = checkGrowth([
		{ ...cell, region: 'FI', published: -0.1, persons: 1999, before: 2000, flags: 'b' },
		{ ...cell, region: 'FI', published: 12.5, persons: 9, before: 8, flags: '' },
		{ ...cell, region: 'CZ', published: 0, persons: 9, before: 8, flags: 'bp' },
		{ ...cell, region: 'CZ', published: 0, persons: 9, before: 0, flags: '' }
	]);

	it('counts what stands across a break, and leaves out growth from zero', () => {
		expect(totalOf(growth)).toEqual({
			...{ recomputable: 3, agreeing: 2, misses: 1 },
			...{ acrossBreak: 2, missesAcrossBreak: 1 }
		});
	});

	it('misses that are not the known ones are surprises, fewer than known too', () => {
		const found = { share: [], growth };
		expect(missesOf(found)).toEqual([{ ratio: 'growth', country: 'CZ', year: 2010, cells: 1 }]);
		expect(surprisesOf(found)).toEqual([
			{ ratio: 'growth', country: 'CZ', year: 2010, cells: 1, known: 786 }
		]);
		expect(surprisesOf({ share: growth, growth: [] })).toEqual([
			{ ratio: 'share', country: 'CZ', year: 2010, cells: 1, known: 77 }
		]);
	});
});
