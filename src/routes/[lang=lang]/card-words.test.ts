import { beforeAll, expect, it } from 'vitest';
import { findDenominator } from '$lib/catalogue/denominators';
import { readDenominators } from '$lib/catalogue/denominators.server';
import { COUNTRIES } from '$lib/catalogue/regions';
import { HOST_REGIONS } from '$lib/catalogue/hosts';
import { SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { INDICATORS } from '$lib/catalogue/types';
import { DEFAULT_FILTERS, MEASURES } from '$lib/filters/filters';
import type { Traced } from '$lib/measures/traced';
import { overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { openNativeEngine } from '$lib/query/native.server';
import { packObservations, readObservations } from '$lib/query/observation-cube';
import { observationsOf } from '$lib/query/observations-of';
import { cardWords } from './card-words';
import type { Cells } from './cells.svelte';
import { COMPONENTS, type Statistic } from './number-question';
import { traceOf } from './trace';

let cells: Cells;
const filters = { ...DEFAULT_FILTERS, from: 2011, year: 2013 };

beforeAll(async () => {
	overwriteGetLocale(() => 'en');
	const rows = await (
		await openNativeEngine()
	).rows(
		observationsOf({
			indicators: INDICATORS,
			regions: [...HOST_REGIONS, ...COUNTRIES.map(({ code }) => code)],
			activities: SECTOR_ACTIVITIES
		})
	);
	const denominators = [await readDenominators(HOST_REGIONS)];
	cells = {
		read: readObservations([packObservations(rows)]),
		publishedGrowthFlags: () => '',
		denominator: (key) => findDenominator(denominators, key)
	};
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

it.each([...MEASURES, 'symmetric_location_quotient' as const, 'rank' as const, ...COMPONENTS])(
	'cardWords(tree) names every input of %s',
	(statistic) => {
		const names = namesOf(statistic);
		expect(names.length).toBeGreaterThan(2);
		expect(names.filter((name) => /undefined|, ,|,$/.test(name))).toEqual([]);
	}
);
