import { expect, it } from 'vitest';
import { breaksBetween, longestCleanWindow, windowBetween, type CuratedBreak } from './window';
import { cell, question, type Cells } from '../../../../tests/fixtures/window-question';

// Eurostat, sbs_r_nuts06_r2, file of 31 July 2017: V16110, FR7, C24; V91290 carries b in 2014.
const FR7_C24: Cells = {
	FR7: [
		[2010, cell(11914)],
		[2011, cell(9391)],
		[2012, cell(9715)],
		[2013, cell(9367)],
		[2014, cell(17614, 'b')]
	]
};

it('breaksBetween(C24, FR7) finds the break of 2014 and offers 2010 to 2013', () => {
	const breaks = breaksBetween(question(FR7_C24, { growthFlags: { 'FR7 2014': 'b' } }), {
		from: 2010,
		to: 2014
	});
	expect(windowBetween(breaks, 2010, 2014).broken).toEqual({
		kind: 'flagged_break',
		indicator: 'persons_employed',
		region: 'FR7',
		activity: 'C24',
		year: 2014
	});
	expect(windowBetween(breaks, 2010, 2013).broken).toBeNull();
	expect(longestCleanWindow(breaks, [2010, 2011, 2012, 2013, 2014])).toEqual({
		from: 2010,
		to: 2013,
		broken: null
	});
});

it('windowBetween(breaks, 2014, 2010) is the same window', () => {
	const breaks = breaksBetween(question(FR7_C24), { from: 2008, to: 2015 });
	expect(windowBetween(breaks, 2014, 2010)).toEqual(windowBetween(breaks, 2010, 2014));
});

it('windowBetween(breaks, from, to) is open at its start: a break of the first year does not count', () => {
	const breaks = breaksBetween(question(FR7_C24), { from: 2008, to: 2015 });
	expect(windowBetween(breaks, 2014, 2015).broken).toBeNull();
});

it('breaksBetween(question) counts empty cells and members of the benchmark', () => {
	const cells = { ITC4: [[2012, cell(5)]], FR7: [[2012, cell(null, 'bc')]] } as const;
	expect(breaksBetween(question(cells), { from: 2010, to: 2013 }).get(2012)).toMatchObject({
		kind: 'flagged_break',
		region: 'FR7'
	});
});

// Same source: DEA1, C24: 47,378 d in 2009, 54,026 without flag in 2010; V91290 carries d in 2010.
const DEA1_C24: Cells = {
	DEA1: [
		[2008, cell(48201, 'd')],
		[2009, cell(47378, 'd')],
		[2010, cell(54026)],
		[2011, cell(53290)]
	]
};

it('breaksBetween(C24, DEA1) sees the definition change in 2010, and only there', () => {
	const breaks = breaksBetween(question(DEA1_C24), { from: 2008, to: 2011 });
	expect([...breaks.keys()]).toEqual([2010]);
	expect(breaks.get(2010)).toMatchObject({ kind: 'definition_changed', region: 'DEA1' });
});

it('breaksBetween(question) sees a definition change over a silent year, at its end', () => {
	const cells = {
		DEA1: [
			[2009, cell(1, 'd')],
			[2011, cell(2)]
		]
	} as const;
	const breaks = breaksBetween(question(cells), { from: 2009, to: 2012 });
	expect([...breaks.keys()]).toEqual([2011]);
});

// Same source: FI1D, C28: 5,645 b in 2013, 5,595 without flag in 2014, whose V91290 carries b.
it('breaksBetween(C28, FI1D) sees the break that only the published growth rate carries', () => {
	const cells = {
		FI1D: [
			[2012, cell(6116)],
			[2013, cell(5645, 'b')],
			[2014, cell(5595)]
		]
	} as const;
	const growthFlags = { 'FI1D 2013': 'b', 'FI1D 2014': 'b' };
	const breaks = breaksBetween(question(cells, { growthFlags }), { from: 2012, to: 2014 });
	expect(windowBetween(breaks, 2013, 2014).broken).toMatchObject({
		kind: 'ratio_break',
		year: 2014
	});
});

// Same source: SK04, C25: 5,962 in 2009, 15,196 in 2010, no flag on either, none on V91290 (154.9).
const SK04_C25: Cells = {
	SK04: [
		[2009, cell(5962)],
		[2010, cell(15196)],
		[2011, cell(14462)]
	]
};
const SLOVAKIA: CuratedBreak = {
	id: 'sk-2010',
	region: 'SK',
	activities: 'all',
	indicators: 'all',
	year: 2010
};

it('breaksBetween(C25, SK04) is broken in 2010 by the curated list alone', () => {
	const asked = question(SK04_C25, { curated: [SLOVAKIA], activity: 'C25' });
	const breaks = breaksBetween(asked, { from: 2009, to: 2011 });
	expect(windowBetween(breaks, 2009, 2010).broken).toEqual({
		kind: 'curated_break',
		year: 2010,
		id: 'sk-2010'
	});
	expect(windowBetween(breaks, 2010, 2011).broken).toBeNull();
	const unlisted = question(SK04_C25, { activity: 'C25' });
	expect(breaksBetween(unlisted, { from: 2009, to: 2011 }).size).toBe(0);
});

it.each([
	['another country', { ...SLOVAKIA, region: 'CZ' }, 0],
	['another activity', { ...SLOVAKIA, activities: ['C10'] }, 0],
	['its activity', { ...SLOVAKIA, activities: ['C25'] }, 1],
	['another indicator', { ...SLOVAKIA, indicators: ['wages'] }, 0],
	['its indicator', { ...SLOVAKIA, indicators: ['persons_employed'] }, 1]
])('breaksBetween(question), a curated break of %s', (_, entry, count) => {
	const asked = question(SK04_C25, { curated: [entry], activity: 'C25' });
	expect(breaksBetween(asked, { from: 2009, to: 2011 }).size).toBe(count);
});

it('longestCleanWindow(breaks, years) has its ends among the years, the latest of equals', () => {
	const breaks = breaksBetween(question(FR7_C24), { from: 2008, to: 2015 });
	expect(longestCleanWindow(breaks, [2012, 2013, 2014, 2015])).toMatchObject({
		from: 2014,
		to: 2015
	});
	expect(longestCleanWindow(breaks, [2013, 2014])).toBeNull();
	expect(longestCleanWindow(breaks, [])).toBeNull();
});

// Eurostat's file has ": cd" (PL21, C12, 2013 to 2015): an empty cell whose flag tells of another definition.
it('breaksBetween(question) heeds flag d on an empty cell', () => {
	const hidden: Cells = {
		PL21: [
			[2012, cell(100)],
			[2013, cell(null, 'cd')],
			[2014, cell(120)]
		]
	};
	const breaks = breaksBetween(question(hidden), { from: 2012, to: 2014 });
	expect([...breaks].map(([year, { kind }]) => [year, kind])).toEqual([
		[2013, 'definition_changed'],
		[2014, 'definition_changed']
	]);
});
