import { describe, expect, it } from 'vitest';
import { keepFlags, packObservations, readObservations } from './observation-cube';

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
