import { expect, it } from 'vitest';
import { HiddenDivisions } from './hidden-divisions';

const row = (activity: string, value: number | null, flags = '') => ({
	...{ region: 'XX1', indicator: 'persons_employed', year: 2014 },
	...{ activity, value, flags }
});

const units = (activity: string, value: number) => ({
	...row(activity, value),
	indicator: 'local_units'
});

// Manufacturing of two divisions, C10 and C11; C11 is published.
const SHOWN = [row('C', 9), row('C11', 5)];

it.each([
	['one hidden under a published total', [...SHOWN, row('C10', null, 'c')], ['XX1 2014']],
	['one hidden with a second flag', [...SHOWN, row('C10', null, 'cd')], ['XX1 2014']],
	['two hidden', [row('C', 9), row('C10', null, 'c'), row('C11', null, 'c')], []],
	['the total hidden too', [...SHOWN, row('C', null, 'c'), row('C10', null, 'c')], []],
	['missing, not confidential', [...SHOWN, row('C10', null, 'u')], []],
	['a group, not a division', [...SHOWN, row('C10', 4), row('C101', null, 'c')], []],
	['another indicator', [...SHOWN, { ...row('C10', null, 'c'), indicator: 'wages' }], []],
	[
		'two hidden, one without local units',
		[row('C', 9), row('C10', null, 'c'), row('C11', null, 'c'), units('C11', 0), units('C10', 7)],
		['XX1 2014']
	],
	[
		'two hidden, each with a local unit',
		[row('C', 9), row('C10', null, 'c'), row('C11', null, 'c'), units('C11', 1), units('C10', 7)],
		[]
	],
	['an extract without every division', [row('C', 9), row('C10', null, 'c')], []]
])('HiddenDivisions.exposed() with %s', (_, rows, expected) => {
	const hidden = new HiddenDivisions(2);
	rows.forEach((each) => hidden.add(each));
	expect(hidden.exposed()).toEqual(expected);
});

it('HiddenDivisions.exposed() lets pass what Eurostat published so, and no other year of it', () => {
	const hidden = new HiddenDivisions(2);
	const rows = [row('C', 9), row('C10', null, 'c'), row('C11', null, 'c'), units('C10', 0)];
	for (const year of [2011, 2012])
		rows.forEach((each) => hidden.add({ ...each, region: 'BG33', year }));
	expect(hidden.exposed()).toEqual(['BG33 2012']);
});
