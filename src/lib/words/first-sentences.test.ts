import { afterEach, beforeAll, expect, it } from 'vitest';
import { IN_2014 } from '../../../tests/fixtures/in-2014';
import { baseLocale, overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { hostCells, plain, sayRanking, type SaidCase } from '../../../tests/fixtures/sayings';
import type { Cells } from '$lib/cells/cells.svelte';

let cells: Cells;
beforeAll(async () => {
	cells = await hostCells();
});
afterEach(() => overwriteGetLocale(() => baseLocale));

const FIRST: readonly SaidCase[] = [
	[
		'en',
		'',
		{},
		'In 2014, in metallurgy, Lombardy counts 193,662 persons employed: the highest figure among the 15 host regions with one.'
	],
	[
		'fr',
		'',
		{},
		'En 2014, dans la métallurgie, la Lombardie compte 193 662 personnes occupées : c’est le chiffre le plus élevé parmi les 15 régions hôtes qui en ont un.'
	],
	[
		'en',
		'',
		{ sector: 'food' },
		'In 2014, in food and drink, Catalonia counts 75,723 persons employed: the highest published figure among the host regions, though regions whose figures are not complete could exceed it.'
	],
	[
		'fr',
		'',
		{ sector: 'food' },
		'En 2014, dans l’agroalimentaire, la Catalogne compte 75 723 personnes occupées : c’est le chiffre publié le plus élevé parmi les régions hôtes, mais des régions dont les chiffres ne sont pas complets peuvent le dépasser.'
	],
	[
		'en',
		'',
		{ sector: 'machinery', measure: 'location_quotient' },
		'Location quotient, in machinery, 2014: Lombardy comes first of the 15 host regions with a figure, at 1.91.'
	],
	[
		'fr',
		'',
		{ sector: 'polymers', measure: 'share' },
		'Part de l’industrie manufacturière de la région, dans les polymères, 2014 : l’Auvergne-Rhône-Alpes arrive en tête des 15 régions hôtes qui ont un chiffre, avec 12,8 %.'
	],
	// North and East Finland's (FI1D) C24 of 2010 is secret: at most +84.4% is nobody's highest. LT00: 12,338 to 14,155.
	[
		'en',
		'',
		{ measure: 'growth', from: 2010, year: 2012 },
		'Change in Persons employed, in metallurgy, 2010–2012: Lithuania (whole country) has the highest published figure of the host regions, +14.7%, though regions whose figures are not complete could exceed it.'
	],
	[
		'en',
		'',
		{ sector: 'manufacturing', measure: 'location_quotient' },
		'Location quotient, in all of manufacturing, 2014: no figure can be given for any host region.'
	],
	[
		'en',
		'',
		{ sector: 'manufacturing', measure: 'share' },
		'Share of the region’s manufacturing, in all of manufacturing, 2014: no figure can be given for any host region.'
	],
	[
		'en',
		'',
		{ measure: 'persons_per_unit' },
		'Persons employed per local unit, in metallurgy, 2014: Düsseldorf comes first of the 15 host regions with a figure, at 34.8.'
	],
	[
		'en',
		'',
		{ sector: 'food', measure: 'location_quotient' },
		'Location quotient, in food and drink, 2014: Andalusia has the highest published figure of the host regions, 2.06, though regions whose figures are not complete could exceed it.'
	],
	// Of 2022 one part of 54 is empty among the countries, Luxembourg's C24: every quotient is at most so much.
	[
		'en',
		'',
		{ measure: 'location_quotient', benchmark: 'countries', year: 2022 },
		'Location quotient, in metallurgy, 2022: only upper bounds can be given, since a part of what they are set against has no figure: no region is said to come first.'
	]
];

it.each(FIRST)('who comes first: %s %s %o', (language, region, choice, sentence) => {
	overwriteGetLocale(() => language);
	const text = sayRanking(cells, { ...IN_2014, ...choice }, { language, region });
	expect(plain(text)).toBe(sentence);
});
