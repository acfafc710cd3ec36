import { afterEach, beforeAll, expect, it } from 'vitest';
import { MANUFACTURING, NAMED_SECTORS } from '$lib/catalogue/sectors';
import type { Language } from '$lib/catalogue/types';
import { DEFAULT_FILTERS, type Filters } from '$lib/filters/filters';
import { baseLocale, overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { publishedCells } from '../../../../tests/fixtures/published-cells';
import type { Cells } from '$lib/cells/cells.svelte';
import { measureOf } from '$lib/answers/measure-of';
import { explain, explainedWindow } from '$lib/answers/explanation';
import { longestMovementOf, movementOf, obstaclesOf } from '$lib/answers/movement';
import { sayMovement } from './movement-words';

let cells: Cells;
beforeAll(async () => {
	cells = await publishedCells(['DK', 'CZ01', 'FR71', 'FR7', 'SE']);
}, 60_000);
afterEach(() => overwriteGetLocale(() => baseLocale));

const ask = (region: string, filters: Partial<Filters>, language: Language = 'en') => {
	overwriteGetLocale(() => language);
	const asked = { ...DEFAULT_FILTERS, ...filters };
	return sayMovement(movementOf(cells, asked, region), asked, language).join(' ');
};
const NB = '\u00a0';

// Eurostat's bulk file of 31 July 2017, persons, local units, wages: DK C 292,729 to 367,363, 17,845 to 17,765,
// 15,304.1 to 15,511.7; CZ01 C26 4,191 to 3,557, published rate −2.9; FR71 C22 28,790 to 19,175, 1,087 to 1,013,
// 902.9 to 626.4.
it.each<[name: string, said: () => string, sentence: string]>([
	[
		'Denmark, manufacturing, 2010-2011',
		() => ask('DK', { sector: 'manufacturing', from: 2010, year: 2011 }),
		'The change 2010–2011 is doubtful (Denmark, C): persons employed +25.5%, local units −0.4%, wages +1.4%.'
	],
	[
		'le Danemark, industrie manufacturière, 2010-2011',
		() => ask('DK', { sector: 'manufacturing', from: 2010, year: 2011 }, 'fr'),
		`L’évolution 2010–2011 est douteuse (Danemark, C)${NB}: personnes occupées +25,5${NB}%, unités locales −0,4${NB}%, salaires +1,4${NB}%.`
	],
	[
		'Prague, C26, 2009-2010',
		() => ask('CZ01', { sector: 'c26', from: 2009, year: 2010 }),
		'The change 2009–2010 is doubtful (Prague, C26): persons employed −15.1%, whereas Eurostat’s own growth rate is −2.9%.'
	],
	[
		'Rhône-Alpes, C22, 2011-2012',
		() => ask('FR71', { sector: 'c22', from: 2011, year: 2012 }),
		'The change 2011–2012 is doubtful (Rhône-Alpes, C22): persons employed −33.4%, local units −6.8%, wages −30.6%.'
	]
])('a doubtful change is told with its reason, not called clean: %s', (_name, said, sentence) => {
	const text = said();
	expect(text).toContain(sentence);
	expect(text).not.toMatch(/No break is flagged|Aucune rupture n’est signalée/);
});

it('a change without doubt says that no break is flagged, and wages are not examined', () => {
	expect(ask('SE', { sector: 'manufacturing', from: 2010, year: 2011 })).toContain(
		'No break is flagged between 2010 and 2011.'
	);
	expect(
		ask('DK', { indicator: 'wages', sector: 'manufacturing', from: 2010, year: 2011 })
	).toContain('No break is flagged between 2010 and 2011.');
});

it('a growth carries its doubts wherever it is shown', () => {
	const filters = { ...DEFAULT_FILTERS, measure: 'growth' as const, from: 2010, year: 2011 };
	const { doubts } = measureOf(cells, { ...filters, sector: 'manufacturing' }, { region: 'DK' });
	expect(doubts?.map(({ region, activity, year }) => [region, activity, year])).toEqual([
		['DK', 'C', 2011]
	]);
	expect(measureOf(cells, filters, { region: 'SE' })).not.toHaveProperty('doubts');
});

it('no offered window crosses a doubtful change', () => {
	const about = { indicator: 'persons_employed', sector: MANUFACTURING, region: 'DK' };
	const movement = longestMovementOf(cells, about);
	const { from, to } = movement?.window ?? { from: 0, to: 9999 };
	expect([...range(from, to)]).not.toContain(2011);
});

function* range(from: number, to: number) {
	for (let year = from + 1; year <= to; year++) yield year;
}

it('shift-share leaves a doubtful change out: as its own window, and as a member of the benchmark', () => {
	const filters = { ...DEFAULT_FILTERS, from: 2010, year: 2011 };
	const window = explainedWindow(cells, filters, 'DK');
	expect([window?.from, window?.to]).not.toEqual([2010, 2011]);
	const { used } = explain(
		cells,
		{ ...filters, benchmark: 'chosen', compare: ['DK', 'SE'] },
		'CZ01'
	);
	expect(used).toEqual(['SE']);
	const all = { indicator: 'persons_employed', regions: ['DK'], sectors: NAMED_SECTORS };
	expect(obstaclesOf(cells, all).get(2011)).toMatchObject({ kind: 'doubtful_change', year: 2011 });
});
