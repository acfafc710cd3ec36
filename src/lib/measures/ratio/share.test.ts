import { expect, it } from 'vitest';
import { atLeast, complete, secret, unpublished } from '../../../../tests/fixtures/oracles/made-up';
import { matchBenchmark } from '../area/benchmark';
import type { Measure } from '../status/measure';
import { share, shareOfBenchmark } from './share';

const against = (own: string, members: Readonly<Record<string, Measure>>) =>
	matchBenchmark({
		own,
		names: ['sector'] as const,
		members: Object.entries(members).map(([region, sector]) => ({ region, figures: { sector } }))
	});

// Eurostat, sbs_r_nuts06_r2: V16110, FR7 2013, C24 9,367 of C 434,614; V94310 prints 2.2 (%).
it('share(C24, FR7, 2013) is 2.2 %, as Eurostat prints it', () => {
	expect(share({ sector: complete(9367), total: complete(434614) }).value).toBeCloseTo(
		0.0215524580432,
		12
	);
});

it.each([
	['sector hidden', atLeast(10), complete(100), 'at_least', 0.1],
	['sector secret', secret(), complete(100), 'confidential', null],
	['total hidden', complete(10), secret(), 'confidential', null],
	['total partly hidden', complete(10), atLeast(100), 'confidential', null],
	['nothing made', complete(0), complete(100), 'complete', 0],
	['total zero', complete(0), complete(0), 'not_available', null],
	['sector unpublished', unpublished(), complete(100), 'not_available', null]
] as const)('share(of), %s', (_, sector, total, status, value) => {
	expect(share({ sector, total })).toMatchObject({ status, value });
});

it('share(of) names the total when it is what is hidden', () => {
	expect(share({ sector: complete(10), total: secret() }).reason).toEqual({
		kind: 'total_hidden',
		input: 'total'
	});
});

it('shareOfBenchmark(of) is the ratio to the others where the region is not among them', () => {
	const benchmark = against('FR7', { ES51: complete(10), ITC4: complete(30) });
	expect(shareOfBenchmark({ sector: complete(10), benchmark }).value).toBe(0.25);
	expect(shareOfBenchmark({ sector: atLeast(10), benchmark })).toMatchObject({
		status: 'at_least',
		value: 0.25
	});
});

it('shareOfBenchmark(of) counts the region in, and stays a bound where x is all that is hidden', () => {
	const benchmark = against('ES51', { ES51: atLeast(10), ITC4: complete(30) });
	expect(shareOfBenchmark({ sector: complete(10), benchmark }).value).toBe(0.25);
	expect(shareOfBenchmark({ sector: atLeast(10), benchmark })).toMatchObject({
		status: 'at_least',
		value: 0.25
	});
	expect(shareOfBenchmark({ sector: complete(0), benchmark }).value).toBe(0);
});

it('shareOfBenchmark(of) is at_most against a country that is partly hidden, nothing if both are', () => {
	const benchmark = against('DEA1', { DE: atLeast(40) });
	expect(shareOfBenchmark({ sector: complete(10), benchmark })).toMatchObject({
		status: 'at_most',
		value: 0.25
	});
	expect(shareOfBenchmark({ sector: atLeast(10), benchmark }).status).toBe('confidential');
});

it('shareOfBenchmark(of) of a country of one region is refused', () => {
	const benchmark = against('LT00', { LT: complete(42562) });
	expect(shareOfBenchmark({ sector: complete(42562), benchmark })).toMatchObject({
		status: 'not_available',
		reason: { kind: 'own_benchmark' }
	});
});
