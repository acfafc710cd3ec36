import { describe, expect, it } from 'vitest';
import { cellsOf, HOSTS_2014 } from '../../../../tests/fixtures/oracles/hosts-2014';
import { atLeast, complete, secret } from '../../../../tests/fixtures/oracles/made-up';
import oracles from '../../../../tests/fixtures/oracles/measures.json';
import { matchBenchmark } from '../area/benchmark';
import {
	locationDifference,
	locationQuotient,
	symmetricLocationQuotient
} from './location-quotient';
import type { Measure } from '../status/measure';
import { sumParts } from '../status/sum-parts';

const names = ['sector', 'total'] as const;
const against = (own: string, members: Readonly<Record<string, readonly [Measure, Measure]>>) =>
	matchBenchmark({
		own,
		names,
		members: Object.entries(members).map(([region, [sector, total]]) => ({
			region,
			figures: { sector, total }
		}))
	});

describe('Farhauer & Kröll 2013, in REAT', () => {
	const example = oracles.location_quotient;
	const comparison = {
		sector: complete(example.e_ij),
		total: complete(example.e_j),
		benchmark: against('DE91', { DE: [complete(example.e_i), complete(example.e)] })
	};

	it('locationQuotient(comparison) is 0.3847623', () => {
		expect(locationQuotient(comparison).value).toBeCloseTo(example.LQ, 10);
	});

	it('locationDifference(comparison) is -0.0031172', () => {
		expect(locationDifference(comparison).value).toBeCloseTo(example.LQ_diff, 12);
	});

	it('symmetricLocationQuotient(comparison) is -0.4442912', () => {
		expect(symmetricLocationQuotient(comparison).value).toBeCloseTo(-0.44429115300479, 12);
	});
});

describe('polymers in Auvergne-Rhône-Alpes, 2014', () => {
	const figures = (region: string) =>
		[sumParts(cellsOf(region).slice(2, 4)), sumParts(cellsOf(region).slice(4))] as const;
	const [sector, total] = figures('FR7');
	const hosts = Object.keys(HOSTS_2014);

	it('locationQuotient(comparison) is 1.50 against the 14 other hosts', () => {
		const others = hosts.filter((region) => region !== 'FR7');
		const benchmark = against(
			'FR7',
			Object.fromEntries(others.map((region) => [region, figures(region)]))
		);
		expect(benchmark.used).toHaveLength(14);
		expect(locationQuotient({ sector, total, benchmark })).toMatchObject({
			status: 'complete',
			flags: 'b'
		});
		expect(locationQuotient({ sector, total, benchmark }).value).toBeCloseTo(1.5009377464, 9);
	});

	it('locationQuotient(comparison) is 1.42 with the region among them', () => {
		const benchmark = against(
			'FR7',
			Object.fromEntries(hosts.map((region) => [region, figures(region)]))
		);
		expect(benchmark.used).toHaveLength(15);
		expect(locationQuotient({ sector, total, benchmark }).value).toBeCloseTo(1.4169092356, 9);
	});
});

// Eurostat, sbs_r_nuts06_r2: V16110, LT00 and LT 2014, C10 + C11 = 42,562, C = 207,082.
it('locationQuotient(comparison) of Lithuania against Lithuania is refused', () => {
	const benchmark = against('LT00', { LT: [complete(42562), complete(207082)] });
	expect(
		locationQuotient({ sector: complete(42562), total: complete(207082), benchmark })
	).toMatchObject({ status: 'not_available', value: null, reason: { kind: 'own_benchmark' } });
});

const rest: readonly [Measure, Measure] = [complete(100), complete(1000)];

it.each([
	['x hidden', atLeast(20), complete(100), rest, 'at_least', 2],
	['Y hidden', complete(20), complete(100), [atLeast(100), complete(1000)], 'at_most', 2],
	['both hidden', atLeast(20), complete(100), [atLeast(100), complete(1000)], 'confidential', null],
	['X hidden', complete(20), secret(), rest, 'confidential', null],
	['E hidden', complete(20), complete(100), [complete(100), secret()], 'confidential', null],
	['Y zero', complete(20), complete(100), [complete(0), complete(1000)], 'not_available', null],
	['x zero', complete(0), complete(100), rest, 'complete', 0]
] as const)('locationQuotient(comparison), %s', (_, sector, total, country, status, value) => {
	const benchmark = against('DEA1', { DE: country });
	expect(locationQuotient({ sector, total, benchmark })).toMatchObject({ status, value });
});

it('locationQuotient(comparison) is at_least where the region is in its benchmark and hidden there', () => {
	const own = [atLeast(20), complete(100)] as const;
	const benchmark = against('DEA1', { DEA1: own, ITC4: rest });
	const comparison = { sector: own[0], total: own[1], benchmark };
	// (20 / 120) / (100 / 1100), by hand; the hidden part is in x and in Y alike.
	expect(locationQuotient(comparison)).toMatchObject({ status: 'at_least' });
	expect(locationQuotient(comparison).value).toBeCloseTo(1.8333333333, 9);
	expect(locationDifference(comparison).value).toBeCloseTo(0.0757575757, 9);
	expect(symmetricLocationQuotient(comparison).value).toBeCloseTo(0.294117647, 9);
	expect(symmetricLocationQuotient(comparison).status).toBe('at_least');
});

it('locationQuotient(comparison) is 1, its difference and its symmetric form 0, at the benchmark’s mix', () => {
	const benchmark = against('FR7', { ITC4: rest });
	const comparison = { sector: complete(7), total: complete(70), benchmark };
	expect(locationQuotient(comparison).value).toBeCloseTo(1, 12);
	expect(locationDifference(comparison).value).toBeCloseTo(0, 12);
	expect(symmetricLocationQuotient(comparison).value).toBeCloseTo(0, 12);
});
