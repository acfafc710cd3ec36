import { expect, it } from 'vitest';
import { HiddenDivisions } from './hidden-divisions';

const row = (activity: string, value: number | null, flags = '') => ({
	...{ region: 'XX1', indicator: 'persons_employed', year: 2014 },
	...{ activity, value, flags }
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
	['an extract without every division', [row('C', 9), row('C10', null, 'c')], []]
])('HiddenDivisions.exposed() with %s', (_, rows, expected) => {
	const hidden = new HiddenDivisions(2);
	rows.forEach((each) => hidden.add(each));
	expect(hidden.exposed()).toEqual(expected);
});
