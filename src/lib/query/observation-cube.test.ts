import { describe, expect, it } from 'vitest';
import { keepFlags, readObservations } from './observation-cube';
import { packObservations } from './pack-observations';

const KEY = { indicator: 'persons_employed', region: 'FI', activity: 'C24', year: 2014 };
const ROW = { ...KEY, value: 13_000, flags: 'b' };
const ASKED = {
	indicators: ['persons_employed', 'published_employment_growth'],
	regions: ['FI', 'SE'],
	activities: ['C24', 'C25']
};

describe('readObservations(cubes)', () => {
	it('reads what was asked for and has no row as not published', () => {
		const read = readObservations([packObservations([ROW], ASKED)]);
		expect(read(KEY)).toEqual({ value: 13_000, flags: 'b' });
		expect(read({ ...KEY, region: 'SE', activity: 'C25' })).toEqual({ value: null, flags: '' });
		expect(read({ ...KEY, year: 2008 })).toEqual({ value: null, flags: '' });
	});

	// Of DEA1 in 2014 Eurostat's file has `: c` in C11, and `: u` elsewhere: the letter is all that it says.
	it('reads the flags of a cell that holds no number', () => {
		const rows = [
			{ ...ROW, value: null, flags: 'c' },
			{ ...ROW, year: 2013, value: null, flags: 'u' }
		];
		const read = readObservations([packObservations(rows)]);
		expect(read(KEY)).toEqual({ value: null, flags: 'c' });
		expect(read({ ...KEY, year: 2013 })).toEqual({ value: null, flags: 'u' });
	});

	const absent: [name: string, change: Partial<typeof KEY>][] = [
		['region', { region: 'DE11' }],
		['indicator', { indicator: 'wages' }],
		['activity', { activity: 'C10' }]
	];
	it.each(absent)('refuses a cell whose %s nobody asked for', (_name, change) => {
		const read = readObservations([packObservations([ROW], ASKED)]);
		expect(() => read({ ...KEY, ...change })).toThrow(/^cell not held: .*; ask for it first$/);
	});

	it('tells of a cell that is not held where it must go on', () => {
		const told: string[] = [];
		const read = readObservations([packObservations([ROW])], ({ message }) => told.push(message));
		expect(read({ ...KEY, region: 'SE' })).toEqual({ value: null, flags: '' });
		expect(told).toEqual(['cell not held: persons_employed SE C24 2014; ask for it first']);
	});

	it('finds a cell in whichever cube holds it', () => {
		const growth = { ...ROW, indicator: 'published_employment_growth', value: 3.1 };
		const read = readObservations([packObservations([ROW]), packObservations([growth])]);
		expect(read({ ...KEY, indicator: 'published_employment_growth' }).value).toBe(3.1);
	});
});

describe('keepFlags(cube, which)', () => {
	it('keeps the flags that matter and no value', () => {
		const other = { ...ROW, year: 2013, flags: 'e' };
		const read = readObservations([keepFlags(packObservations([ROW, other]), /[bd]/)]);
		expect(read(KEY)).toEqual({ value: null, flags: 'b' });
		expect(read({ ...KEY, year: 2013 })).toEqual({ value: null, flags: '' });
	});
});

// Of Eurostat's table from 2021 on: continental Croatia is HR02 + HR05 + HR06, Rhône-Alpes FRK2; the values are made up.
describe('a region that a later table knows by other codes', () => {
	const place = { indicator: 'persons_employed', region: 'HR04', activity: 'C24', year: 2022 };
	const part = (published_as: string, value: number | null, flags = '') => ({
		...{ ...place, published_as, value, flags }
	});

	it('is the sum of its parts, each kept under its code', () => {
		const parts = [part('HR02', 20), part('HR05', 3, 'p'), part('HR06', 1, 'b')];
		const read = readObservations([packObservations(parts)]);
		expect(read(place)).toEqual({
			...{ value: 24, flags: 'bp' },
			published: [
				{ region: 'HR02', value: 20, flags: '' },
				{ region: 'HR05', value: 3, flags: 'p' },
				{ region: 'HR06', value: 1, flags: 'b' }
			]
		});
	});

	it('has no figure of its own where a part is empty, and still its parts', () => {
		const read = readObservations([packObservations([part('HR02', 20), part('HR05', null)])]);
		expect(read(place).value).toBeNull();
		expect(read(place).published?.map(({ value }) => value)).toEqual([20, null]);
	});

	it('says the code of a single one too, and nothing where that is its own', () => {
		const recoded = packObservations([part('HR02', 20)]);
		expect(readObservations([recoded])(place).published?.map(({ region }) => region)).toEqual([
			'HR02'
		]);
		const own = packObservations([part('HR04', 20)]);
		expect(readObservations([own])(place)).toEqual({ value: 20, flags: '' });
	});

	it('refuses the same code twice', () => {
		expect(() => packObservations([part('HR02', 20), part('HR02', 20)])).toThrow(
			'duplicate observation: persons_employed HR04 C24 2022'
		);
	});
});
