import { afterEach, beforeAll, expect, it } from 'vitest';
import { IN_2014 } from '../../../tests/fixtures/in-2014';
import { baseLocale, overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import {
	hostCells,
	plain,
	sayCompared,
	sayRegionFigure,
	type SaidCase
} from '../../../tests/fixtures/sayings';
import type { Cells } from '$lib/cells/cells.svelte';

let cells: Cells;
beforeAll(async () => {
	cells = await hostCells();
});
afterEach(() => overwriteGetLocale(() => baseLocale));

const OWN: readonly SaidCase[] = [
	[
		'en',
		'FR7',
		{},
		'In 2014, in metallurgy, Auvergne-Rhône-Alpes counts 79,424 persons employed (break in series: not comparable with the year before). Rank among the hosts: 3 of 15.'
	],
	[
		'fr',
		'DEA1',
		{ sector: 'food' },
		'En 2014, dans l’agroalimentaire, la région de Düsseldorf compte au moins 23 913 personnes occupées. Rang parmi les hôtes : entre 1 et 9 sur 15, certains chiffres n’étant pas entièrement publiés.'
	],
	[
		'en',
		'FR7',
		{ year: 2015 },
		'In 2015, in metallurgy, no figure is available for Auvergne-Rhône-Alpes.'
	]
];

it.each(OWN)('the region in view: %s %s %o', (language, region, choice, sentence) => {
	overwriteGetLocale(() => language);
	const text = sayRegionFigure(cells, { ...IN_2014, ...choice }, { language, region });
	expect(plain(text)).toBe(sentence);
});

const COMPARED: readonly SaidCase[] = [
	[
		'en',
		'',
		{ compare: ['FR7', 'DEA1'] },
		'Persons employed, 2014: of the 2 regions shown, Düsseldorf has the highest figure in metallurgy, 103,259.'
	],
	[
		'en',
		'',
		{ compare: ['RO21', 'DEA1'], sector: 'food' },
		'Persons employed, 2014: of the 2 regions shown, Düsseldorf has the highest figure in food and drink, at least 23,913.'
	],
	[
		'fr',
		'',
		{ compare: ['ES51', 'DEA1'], sector: 'food' },
		'Personnes occupées, 2014 : parmi les 2 régions affichées, la Catalogne a le chiffre publié le plus élevé dans l’agroalimentaire, 75 723, mais des régions dont les chiffres ne sont pas complets peuvent le dépasser.'
	]
];

it.each(COMPARED)('the regions compared: %s %s %o', (language, region, choice, sentence) => {
	overwriteGetLocale(() => language);
	const text = sayCompared(cells, { ...IN_2014, ...choice }, { language, region });
	expect(plain(text)).toBe(sentence);
});
