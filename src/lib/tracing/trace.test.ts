import { beforeAll, expect, it } from 'vitest';
import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { NAMED_SECTORS, SECTORS } from '$lib/catalogue/sectors';
import type { Filters } from '$lib/filters/filters';
import { IN_2014 } from '../../../tests/fixtures/in-2014';
import { MEASURES } from '$lib/catalogue/measures';
import type { Traced } from '$lib/measures/status/traced';
import { hostCells } from '../../../tests/fixtures/sayings';
import { shownByTree } from '../../../tests/fixtures/oracles/shown-by-tree';
import type { Cells } from '$lib/cells/cells.svelte';
import { ALL_SECTORS, COMPONENTS, type NumberQuestion } from '$lib/answers/number-question';
import { traceOf } from './trace';

let cells: Cells;

beforeAll(async () => {
	cells = await hostCells();
});

const ask = (part: Partial<NumberQuestion>, filters: Partial<Filters> = {}): NumberQuestion => ({
	...{ statistic: 'value', region: 'FR7', sector: 'metallurgy' },
	filters: { ...IN_2014, ...filters },
	...part
});

// Eurostat, sbs_r_nuts06_r2: V16110, FR7, 2014: C24 17,614 (b), C25 61,810 (b).
it('traceOf(metallurgy, FR7, 2014) leads from 79,424 to C24 and C25', () => {
	const traced = traceOf(cells, ask({}));
	expect(traced.measure).toMatchObject({ value: 79_424, status: 'complete', flags: 'b' });
	expect(
		traced.inputs.map(({ traced: { cell, measure } }) => [cell, measure.value, measure.flags])
	).toEqual([
		[{ indicator: 'persons_employed', region: 'FR7', activity: 'C24', year: 2014 }, 17_614, 'b'],
		[{ indicator: 'persons_employed', region: 'FR7', activity: 'C25', year: 2014 }, 61_810, 'b']
	]);
});

// Eurostat, tgs00096: FRK1 + FRK2, 2014: 7,820,966; 79,424 persons make 10.1553 per 1,000.
it('traceOf(jobs per 1,000, FR7, 2014) leads to persons employed and to inhabitants', () => {
	const traced = traceOf(cells, ask({ statistic: 'jobs_per_1000' }));
	expect(traced.measure.value).toBeCloseTo(10.1553, 4);
	expect(traced.inputs.map(({ name, traced: { measure } }) => [name, measure.value])).toEqual([
		['persons', 79_424],
		['population', 7_820_966]
	]);
	expect(traced.inputs.at(-1)?.traced).toMatchObject({
		formula: null,
		cell: { indicator: 'population', region: 'FR7', activity: 'total', year: 2014 }
	});
});

// Eurostat, sbs_r_nuts06_r2: V16110, DEA1, C11, 2014 is ": c".
it('traceOf(food, DEA1, 2014) keeps the secret part a secret', () => {
	const traced = traceOf(cells, ask({ region: 'DEA1', sector: 'food' }));
	expect(traced.measure.status).toBe('at_least');
	const secret = traced.inputs.find(({ traced: { cell } }) => cell?.activity === 'C11')?.traced;
	expect(secret?.measure).toMatchObject({ status: 'confidential', value: null });
});

// Eurostat, sbs_r_nuts06_r2: V16110, C24 + C25, 2014: ITC4 193,662, DEA1 103,259, FR7 79,424.
it('traceOf(rank, FR7, metallurgy 2014) stands on the figures of all hosts, the largest first', () => {
	const traced = traceOf(cells, ask({ statistic: 'rank' }));
	expect(traced).toMatchObject({ kind: 'rank', measure: { status: 'complete', flags: 'b' } });
	expect(traced.inputs).toHaveLength(15);
	expect(traced.inputs[0]?.traced).toMatchObject({
		regions: ['ITC4'],
		measure: { value: 193_662 }
	});
	expect(traced.measure.value).toBe(3);
});

it('traceOf(rank) lies between those surely and those possibly larger, for every host and sector', () => {
	let intervals = 0;
	for (const region of HOST_REGIONS)
		for (const { slug: sector } of SECTORS) {
			const { measure, inputs } = traceOf(cells, ask({ statistic: 'rank', region, sector }));
			const own = inputs.find(({ traced }) => traced.regions[0] === region)?.traced.measure;
			if (own?.status !== 'complete' || own.value === null) continue;
			const others = inputs.filter(({ traced }) => traced.regions[0] !== region);
			const value = own.value;
			const surely = others.filter(({ traced }) => (traced.measure.value ?? 0) > value);
			const open = others.filter(({ traced }) => {
				const isOpen = ['confidential', 'at_least'].includes(traced.measure.status);
				return isOpen && (traced.measure.value ?? 0) <= value;
			});
			const [best, worst] = measure.range ?? [measure.value, measure.value];
			expect([best, worst], `${region} ${sector}`).toEqual([
				1 + surely.length,
				1 + surely.length + open.length
			]);
			intervals += measure.range === null ? 0 : 1;
		}
	expect(intervals).toBeGreaterThan(10);
});

const BENCHMARKS = ['other_hosts', 'hosts', 'countries', 'country'] as const;
const COMPARED = ['share_of_benchmark', 'location_quotient', 'symmetric_location_quotient'];
const statistics = [...MEASURES, 'symmetric_location_quotient'] as const;

it.each(statistics)(
	'the tree of %s gives the number, for every host, sector and benchmark',
	(statistic) => {
		const wrong: string[] = [];
		let numbers = 0;
		const check = (question: NumberQuestion) => {
			const traced = traceOf(cells, question);
			const { value } = traced.measure;
			if (value === null) return;
			numbers += 1;
			if (!isClose(shownByTree(traced), value))
				wrong.push(`${question.region} ${question.sector} ${shownByTree(traced)} not ${value}`);
		};
		for (const region of HOST_REGIONS)
			for (const { slug: sector } of SECTORS)
				for (const benchmark of COMPARED.includes(statistic) ? BENCHMARKS : BENCHMARKS.slice(0, 1))
					check(ask({ statistic, region, sector }, { benchmark, from: 2011, year: 2013 }));
		expect(wrong).toEqual([]);
		expect(numbers).toBeGreaterThan(COMPARED.includes(statistic) ? 1000 : 250);
	}
);

it.each(COMPONENTS)(
	'the tree of a change’s %s gives the number, for every host and sector',
	(statistic) => {
		let numbers = 0;
		for (const region of HOST_REGIONS)
			for (const sector of [ALL_SECTORS, ...NAMED_SECTORS.map(({ slug }) => slug)]) {
				const traced = traceOf(
					cells,
					ask({ statistic, region, sector }, { from: 2011, year: 2013 })
				);
				const { value } = traced.measure;
				if (value === null) continue;
				numbers += 1;
				expect(isClose(shownByTree(traced), value), `${region} ${sector}`).toBe(true);
			}
		expect(numbers).toBeGreaterThan(40);
	}
);

it('every tree ends in published cells and shows no number for a secret', () => {
	const leaves: Traced[] = [];
	const walk = (traced: Traced): void => {
		if (traced.inputs.length === 0) leaves.push(traced);
		traced.inputs.forEach((input) => walk(input.traced));
	};
	for (const region of HOST_REGIONS)
		walk(
			traceOf(
				cells,
				ask({ statistic: 'location_quotient', region, sector: 'food' }, { year: 2012 })
			)
		);
	expect(leaves.length).toBeGreaterThan(400);
	expect(leaves.filter(({ cell }) => cell === null)).toEqual([]);
	const told = leaves.filter(
		({ measure }) => measure.flags.includes('c') && measure.value !== null
	);
	expect(told).toEqual([]);
});

function isClose(got: number | null, wanted: number): boolean {
	return got !== null && Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}
