import { afterEach, beforeAll, expect, it } from 'vitest';
import { IN_2014 } from '../../../../tests/fixtures/in-2014';
import { baseLocale, overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { hostCells, plain, sayChange, type SaidCase } from '../../../../tests/fixtures/sayings';
import type { Cells } from '$lib/cells/cells.svelte';

let cells: Cells;
beforeAll(async () => {
	cells = await hostCells();
});
afterEach(() => overwriteGetLocale(() => baseLocale));

const MOVEMENT: readonly SaidCase[] = [
	[
		'en',
		'FR7',
		{},
		'2010–2014 is not comparable: break in series in 2014 (FR7, C24). The longest window in which no break is flagged and no change is doubtful is 2010–2013: from 75,385 to 71,347 (persons), −5.4%. Most of the fall lies in 2010–2011.'
	],
	[
		'fr',
		'FR7',
		{},
		'Les années 2010 et 2014 ne sont pas comparables : rupture de série en 2014 (FR7, C24). La plus longue période sans rupture signalée ni évolution douteuse est 2010–2013. En 2010 : 75 385 ; en 2013 : 71 347 (personnes). Évolution : −5,4 %. L’essentiel de la baisse se situe entre 2010 et 2011.'
	],
	[
		'en',
		'PL21',
		{},
		'From 32,589 in 2010 to 34,183 in 2014 (persons): +4.9%. No break is flagged between 2010 and 2014. Compound annual growth 2010–2014 +1.2%.'
	],
	[
		'en',
		'ES51',
		{},
		'From at least 59,480 in 2010 to 49,929 in 2014 (persons): at most −16.1%. No break is flagged between 2010 and 2014. Compound annual growth 2010–2014 at most −4.3%.'
	],
	[
		'en',
		'DEA1',
		{ sector: 'food', from: 2008 },
		'2008–2014 is not comparable: Eurostat’s own growth rate for 2009 carries a break (DEA1, C10). The longest window in which no break is flagged and no change is doubtful is 2010–2011: from 26,614 to 26,558 (persons), −0.2%.'
	],
	[
		'fr',
		'PL21',
		{ indicator: 'wages' },
		'En 2010 : 312,5 ; en 2014 : 345,3 (millions d’euros). Évolution : +10,5 %. Aucune rupture n’est signalée entre 2010 et 2014. Taux de croissance annuel moyen 2010–2014 : +2,5 %. Les salaires sont en euros, alors que la région avait une autre monnaie : l’évolution comprend celle du taux de change.'
	]
];

it.each(MOVEMENT)('the change: %s %s %o', (language, region, choice, sentence) => {
	overwriteGetLocale(() => language);
	const text = sayChange(cells, { ...IN_2014, ...choice }, { language, region });
	expect(plain(text)).toBe(sentence);
});
