import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HOST_REGIONS } from '$lib/catalogue/hosts';
import { COUNTRIES, regionByCode } from '$lib/catalogue/regions';
import type { Language } from '$lib/catalogue/types';
import { DEFAULT_FILTERS, type Filters } from '$lib/filters/filters';
import type { Measure } from '$lib/measures/measure';
import { baseLocale, overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { sayQuantity, sayValue } from '$lib/messages/say';
import { indicatorBySlug } from '$lib/catalogue/indicators';
import { publishedCells } from '../../../tests/fixtures/published-cells';
import { alikeAmong, structuresIn } from './alike-of';
import type { Cells } from './cells.svelte';
import { floorOf, measureOf, shownMeasure } from './chosen-measure';
import { sayHighest } from './compare-words';
import { benchmarkMembers, compareFigures } from './comparison';
import { denominatorFigures } from './denominator-figures';
import { keyFigures } from './key-figures';
import { marksOf } from './marks';
import { movementOf } from './movement';
import { sayMovement } from './movement-words';
import { rankingOf } from './ranking';
import { sayFirst, sayOwn } from './ranking-words';

/**
 * What a page says, by its filters. Every number was worked out by another program from Eurostat's bulk file of
 * 31 July 2017 (sbs_r_nuts06_r2); those of 2014 in the five sectors stand in the list of expected hosts too.
 */
let cells: Cells;
beforeAll(async () => {
	cells = await publishedCells([...HOST_REGIONS, ...COUNTRIES.map(({ code }) => code)]);
}, 60_000);
afterEach(() => overwriteGetLocale(() => baseLocale));

type Choice = Partial<Filters>;
/** A sentence with ordinary blanks for the ones that French and units keep together. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

function rankingFor(filters: Filters) {
	return rankingOf(
		(region) => measureOf(cells, filters, { region }),
		{ ranked: HOST_REGIONS, beside: [] },
		floorOf(filters.measure)
	);
}

const SAYINGS = {
	first: (filters: Filters, language: Language) =>
		sayFirst(rankingFor(filters), {
			...{ filters, language, shown: shownMeasure(filters, language), focus: '' }
		}).text,
	own: (filters: Filters, language: Language, region: string) => {
		const own = rankingFor(filters).find((ranked) => ranked.region.code === region);
		return own === undefined ? '' : sayOwn(own, filters, language).text;
	},
	movement: (filters: Filters, language: Language, region: string) =>
		sayMovement(movementOf(cells, filters, region), filters, language).join(' '),
	compared: (filters: Filters, language: Language) =>
		sayHighest(
			cells,
			filters.compare.map((code) => regionByCode.get(code)),
			{ filters, language }
		).text
} as const;

type Case = readonly [
	saying: keyof typeof SAYINGS,
	language: Language,
	region: string,
	choice: Choice,
	sentence: string
];

const CASES: readonly Case[] = [
	[
		'first',
		'en',
		'',
		{},
		'In 2014, in metallurgy, Lombardy counts 193,662 persons employed: the highest figure among the 15 host regions with one.'
	],
	[
		'first',
		'fr',
		'',
		{},
		'En 2014, dans la métallurgie, la Lombardie compte 193 662 personnes occupées : c’est le chiffre le plus élevé parmi les 15 régions hôtes qui en ont un.'
	],
	[
		'first',
		'en',
		'',
		{ sector: 'food' },
		'In 2014, in food and drink, Catalonia counts 75,723 persons employed: the highest published figure among the host regions, though regions whose figures are not published in full could exceed it.'
	],
	[
		'first',
		'fr',
		'',
		{ sector: 'food' },
		'En 2014, dans l’agroalimentaire, la Catalogne compte 75 723 personnes occupées : c’est le chiffre publié le plus élevé parmi les régions hôtes, mais des régions dont les chiffres ne sont pas publiés en entier peuvent le dépasser.'
	],
	[
		'first',
		'en',
		'',
		{ sector: 'machinery', measure: 'location_quotient' },
		'Location quotient, in machinery, 2014: Lombardy comes first of the 15 host regions with a figure, at 1.91.'
	],
	[
		'first',
		'fr',
		'',
		{ sector: 'polymers', measure: 'share' },
		'Part de l’industrie manufacturière de la région, dans les polymères, 2014 : l’Auvergne-Rhône-Alpes arrive en tête des 15 régions hôtes qui ont un chiffre, avec 12,8 %.'
	],
	[
		'first',
		'en',
		'',
		{ sector: 'manufacturing', measure: 'location_quotient' },
		'Location quotient, in all of manufacturing, 2014: no figure can be given for any host region.'
	],
	[
		'first',
		'en',
		'',
		{ measure: 'persons_per_unit' },
		'Persons employed per local unit, in metallurgy, 2014: Düsseldorf comes first of the 15 host regions with a figure, at 34.8.'
	],
	[
		'first',
		'en',
		'',
		{ sector: 'food', measure: 'location_quotient' },
		'Location quotient, in food and drink, 2014: Andalusia has the highest published figure of the host regions, 2.06, though regions whose figures are not published in full could exceed it.'
	],
	[
		'own',
		'en',
		'FR7',
		{},
		'In 2014, in metallurgy, Auvergne-Rhône-Alpes counts 79,424 persons employed (break in series: not comparable with the year before). Rank among the hosts: 3 of 15.'
	],
	[
		'own',
		'fr',
		'DEA1',
		{ sector: 'food' },
		'En 2014, dans l’agroalimentaire, la région de Düsseldorf compte au moins 23 913 personnes occupées. Rang parmi les hôtes : entre 1 et 9 sur 15, certains chiffres n’étant pas entièrement publiés.'
	],
	[
		'own',
		'en',
		'FR7',
		{ year: 2015 },
		'In 2015, in metallurgy, no figure is available for Auvergne-Rhône-Alpes.'
	],
	[
		'movement',
		'en',
		'FR7',
		{},
		'2010–2014 is not comparable: break in series in 2014 (FR7, C24). The longest window in which no break is flagged and no change is doubtful is 2010–2013: from 75,385 to 71,347 (persons), −5.4%. Most of the fall lies in 2010–2011.'
	],
	[
		'movement',
		'fr',
		'FR7',
		{},
		'Les années 2010 et 2014 ne sont pas comparables : rupture de série en 2014 (FR7, C24). La plus longue période sans rupture signalée ni évolution douteuse est 2010–2013. Première année : 75 385 ; dernière année : 71 347 (personnes). Évolution : −5,4 %. L’essentiel de la baisse se situe entre 2010 et 2011.'
	],
	[
		'movement',
		'en',
		'PL21',
		{},
		'From 32,589 to 34,183 (persons): +4.9%. No break is flagged between 2010 and 2014. Compound annual growth 2010–2014 +1.2%.'
	],
	[
		'movement',
		'en',
		'ES51',
		{},
		'From at least 59,480 to 49,929 (persons): at most −16.1%. No break is flagged between 2010 and 2014. Compound annual growth 2010–2014 at most −4.3%.'
	],
	[
		'movement',
		'en',
		'DEA1',
		{ sector: 'food', from: 2008 },
		'2008–2014 is not comparable: Eurostat’s own growth rate for 2009 carries a break (DEA1, C10). The longest window in which no break is flagged and no change is doubtful is 2010–2011: from 26,614 to 26,558 (persons), −0.2%.'
	],
	[
		'movement',
		'fr',
		'PL21',
		{ indicator: 'wages' },
		'Première année : 312,5 ; dernière année : 345,3 (millions d’euros). Évolution : +10,5 %. Aucune rupture n’est signalée entre 2010 et 2014. Taux de croissance annuel moyen 2010–2014 : +2,5 %. Les salaires sont en euros, alors que la région avait une autre monnaie : l’évolution comprend celle du taux de change.'
	],
	[
		'compared',
		'en',
		'',
		{ compare: ['FR7', 'DEA1'] },
		'Persons employed, 2014: of the 2 regions shown, Düsseldorf has the highest figure in metallurgy, 103,259.'
	],
	[
		'compared',
		'en',
		'',
		{ compare: ['RO21', 'DEA1'], sector: 'food' },
		'Persons employed, 2014: of the 2 regions shown, Düsseldorf has the highest figure in food and drink, at least 23,913.'
	],
	[
		'compared',
		'fr',
		'',
		{ compare: ['ES51', 'DEA1'], sector: 'food' },
		'Personnes occupées, 2014 : parmi les 2 régions affichées, la Catalogne a le chiffre publié le plus élevé dans l’agroalimentaire, 75 723, mais des régions dont les chiffres ne sont pas publiés en entier peuvent le dépasser.'
	]
];

it.each(CASES)('%s, %s %s %o', (saying, language, region, choice, sentence) => {
	overwriteGetLocale(() => language);
	const text = plain(SAYINGS[saying]({ ...DEFAULT_FILTERS, ...choice }, language, region));
	expect(text).toBe(sentence);
});

describe('what stands behind the sentences', () => {
	it('the other hosts are fourteen, the region itself not among them', () => {
		const members = benchmarkMembers(DEFAULT_FILTERS, 'FR7');
		expect(members).toHaveLength(14);
		expect(members).not.toContain('FR7');
	});

	// 79,424 of 434,500 in the region; 602,677 in the fourteen other hosts.
	it('the key figures show the share of manufacturing and the share of the benchmark, each in its line', () => {
		const own = rankingFor(DEFAULT_FILTERS).find(({ region }) => region.code === 'FR7');
		if (own === undefined) throw new Error('no FR7 among the hosts');
		const lines = keyFigures(compareFigures(cells.read, DEFAULT_FILTERS, 'FR7'), own, {
			filters: DEFAULT_FILTERS,
			language: 'en',
			against: denominatorFigures(cells, DEFAULT_FILTERS, 'FR7')
		});
		const shown = Object.fromEntries(lines.map(({ key, value }) => [key, value]));
		expect(shown).toMatchObject({
			sector: '79,424',
			rank: '3 of 15',
			share: '18.3%',
			share_of_benchmark: '13.2%',
			location_quotient: '0.98',
			persons_per_unit: '13.9'
		});
	});

	// Wages in million euro and persons: SK04 293.5 and 28,340, SK 802.6 and 91,246: 1.18 times the country's;
	// FR7 in machinery 1,556.4 and 39,591, FR 6,843.6 and 175,943: 1.01 times.
	it('mark W sets a region against its country', () => {
		expect(marksOf(cells.read, DEFAULT_FILTERS, 'SK04').wages).toBe('yes');
		expect(marksOf(cells.read, { ...DEFAULT_FILTERS, sector: 'machinery' }, 'FR7').wages).toBe(
			'no'
		);
		expect(marksOf(cells.read, DEFAULT_FILTERS, 'LT00').wages).toBe('cannot_be_said');
	});

	it('the most alike abroad are none of the own country', () => {
		const regions = ['PL21', 'PL22', 'ITC4', 'ES51', 'RO21'];
		const structures = structuresIn(cells.read, regions, 2014);
		const { all, abroad } = alikeAmong(structures, 'PL21');
		expect(all.alike.map(({ region }) => region)).toContain('PL22');
		expect(abroad.alike.map(({ region }) => region)).not.toContain('PL22');
		expect(abroad.alike.length).toBeGreaterThan(0);
	});
});

const bound = (status: 'at_least' | 'at_most'): Measure & { readonly value: number } => ({
	...{ status, value: 1234, range: null, flags: 'c', partsMissing: 1, parts: 2, reason: null }
});
it.each<[Language, 'at_least' | 'at_most', number: string, quantity: string]>([
	['en', 'at_least', 'at least 1,234', 'at least 1,234 persons employed'],
	['en', 'at_most', 'at most 1,234', 'at most 1,234 persons employed'],
	['fr', 'at_least', 'au moins 1 234', 'au moins 1 234 personnes occupées'],
	['fr', 'at_most', 'au plus 1 234', 'au plus 1 234 personnes occupées']
])('a bound in %s, %s, is told on its own side', (language, status, number, quantity) => {
	overwriteGetLocale(() => language);
	const write = (value: number) =>
		`${language === 'en' ? '1,234' : '1 234'}${value === 1234 ? '' : '?'}`;
	expect(sayValue(bound(status), write)).toBe(number);
	const indicator = indicatorBySlug.get('persons_employed');
	expect(plain(sayQuantity(bound(status), indicator, language))).toBe(quantity);
});
