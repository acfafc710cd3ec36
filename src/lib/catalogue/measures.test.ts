import { expect, it } from 'vitest';
import {
	denominatorOf,
	isAgainstRegion,
	KEY_MEASURES,
	KNOWN_MEASURES,
	MEASURES,
	needs
} from './measures';

it('MEASURES are what addresses may say, in the order of the menu', () => {
	expect(MEASURES).toEqual([
		'value',
		'share',
		'share_of_benchmark',
		'location_quotient',
		'growth',
		'persons_per_unit',
		'wages_per_person',
		'jobs_per_1000',
		'share_of_employment',
		'wages_to_gdp'
	]);
});

it('KEY_MEASURES have the symmetric quotient beside the quotient, and neither growth nor rank', () => {
	const without = MEASURES.filter((name) => name !== 'growth');
	expect(KEY_MEASURES).toEqual([
		...without.slice(0, 4),
		'symmetric_location_quotient',
		...without.slice(4)
	]);
});

it('needs(measure, …) tells those that a benchmark, two years or a denominator make', () => {
	const needing = (need: Parameters<typeof needs>[1]) =>
		MEASURES.filter((name) => needs(name, need));
	expect(needing('benchmark')).toEqual(['share_of_benchmark', 'location_quotient']);
	expect(needing('window')).toEqual(['growth']);
	expect(KNOWN_MEASURES.filter(isAgainstRegion).map((name) => [name, denominatorOf(name)])).toEqual(
		[
			['jobs_per_1000', 'population'],
			['share_of_employment', 'total_employment'],
			['wages_to_gdp', 'gdp']
		]
	);
});
