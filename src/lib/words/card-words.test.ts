import { beforeAll, expect, it } from 'vitest';
import { DEFAULT_FILTERS } from '$lib/filters/filters';
import { SHOWN_MEASURES } from '$lib/catalogue/measures';
import type { Traced } from '$lib/measures/status/traced';
import { overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { hostCells } from '../../../tests/fixtures/sayings';
import { cardWords, sayInput } from './card-words';
import type { Cells } from '$lib/cells/cells.svelte';
import { COMPONENTS, type Statistic } from '$lib/answers/number-question';
import { traceOf } from '$lib/tracing/trace';

let cells: Cells;
const filters = { ...DEFAULT_FILTERS, from: 2011, year: 2013, benchmark: 'other_hosts' } as const;

beforeAll(async () => {
	overwriteGetLocale(() => 'en');
	cells = await hostCells();
});

function namesOf(statistic: Statistic, sector = 'metallurgy'): readonly string[] {
	const names: string[] = [];
	const walk = (traced: Traced): void => {
		names.push(cardWords(traced, filters, 'en').name);
		traced.inputs.forEach((input) => walk(input.traced));
	};
	walk(traceOf(cells, { statistic, filters, region: 'FR7', sector }));
	return names;
}

it('cardWords(tree) names the quotient, its benchmark and its cells', () => {
	const names = namesOf('location_quotient');
	expect(names[0]).toBe('Location quotient, Metallurgy, Auvergne-Rhône-Alpes, 2013');
	expect(names).toContain(
		'Persons employed, Manufacture of basic metals (C24), Auvergne-Rhône-Alpes, 2013'
	);
	expect(names).toContain('Persons employed, All manufacturing, Lombardy, 2013');
	const members = names.filter((name) => /, \d+ members of the benchmark, added, 2013$/.test(name));
	expect(members.map((name) => name.split(',')[1])).toEqual([' Metallurgy', ' All manufacturing']);
});

it('cardWords(tree) of a change names its window and the four sectors', () => {
	expect(namesOf('regional', 'all')[0]).toBe(
		'The region’s own, the four sectors together, Auvergne-Rhône-Alpes, 2011–2013'
	);
});

it.each([...SHOWN_MEASURES, ...COMPONENTS])(
	'cardWords(tree) names every input of %s',
	(statistic) => {
		const names = namesOf(statistic);
		expect(names.length).toBeGreaterThan(2);
		expect(names.filter((name) => /undefined|, ,|,$/.test(name))).toEqual([]);
	}
);

it('cardWords(tree) names a benchmark of no member as such', () => {
	const chosen = { ...filters, benchmark: 'chosen', compare: [] } as const;
	const question = { statistic: 'location_quotient', region: 'FR7', sector: 'metallurgy' } as const;
	const traced = traceOf(cells, { ...question, filters: chosen });
	expect(traced.measure.status).toBe('not_available');
	const names = traced.inputs.map((input) => cardWords(input.traced, chosen, 'en').name);
	expect(names).toContain('Persons employed, 0 members of the benchmark, added, 2013');
	expect(names.filter((name) => /, ,|four sectors/.test(name))).toEqual([]);
});

// The other hosts are summed as they are, all hosts without the region that is one of them.
it.each([
	['other_hosts', 'Y, the sector in the benchmark'],
	['hosts', 'Y, the sector in the benchmark without the region']
] as const)('a card says of %s whether the region was taken out', (benchmark, said) => {
	const { formula } = traceOf(cells, {
		...{ statistic: 'location_quotient', region: 'FR7', sector: 'polymers' },
		filters: { ...filters, benchmark }
	});
	expect(formula && sayInput('benchmark_sector', formula)).toBe(said);
});
