import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sizedTables } from '../../../tests/eurostat/sized-tables';
import { testFolder } from '../../../tests/eurostat/test-folder';
import { employmentBelowIndustry, figuresOfAnotherSize } from './implausible-sizes';

const { folder, remove } = await testFolder();
afterAll(() => remove());

const tables = (name: string, employed: string) => sizedTables(join(folder, name), employed);

it('employmentBelowIndustry(folder) tells of persons in industry that are more than the employed', async () => {
	expect(await employmentBelowIndustry(await tables('unemployed', '304.9'))).toEqual([
		'employment smaller than industry: total_employment.csv has 304.9 thousand persons in FR71 2014, where industry alone employs 305000; check that it is the table, or add --any-size to take it'
	]);
	expect(await employmentBelowIndustry(await tables('employed', '305'))).toEqual([]);
	expect(await employmentBelowIndustry(await tables('none', ''))).toEqual([]);
});

it.each([
	['300', '900', []],
	['900', '300', []],
	['300', '', []],
	['', '300', []],
	['0', '0', []],
	['300', '901', ['901 for FR71 2014 instead of 300']],
	['901', '300', ['300 for FR71 2014 instead of 901']]
])('figuresOfAnotherSize(before, after) of %s and %s is %j', async (was, is, told) => {
	const before = await tables(`was-${was}-${is}`, was);
	const after = await tables(`is-${was}-${is}`, is);
	const sentence = (what: string) =>
		`figures of another size: total_employment.csv would have ${what}; check that it is the table, or add --any-size to take it`;
	expect(await figuresOfAnotherSize(before, after)).toEqual(told.map(sentence));
});
