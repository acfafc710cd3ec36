import { render } from 'svelte/server';
import { beforeAll, expect, it } from 'vitest';
import { HOST_REGIONS } from '../../src/lib/catalogue/regions/hosts';
import { readProvenance, type Provenance } from '../../src/lib/catalogue/tables/provenance.server';
import { COUNTRIES, regionByCode } from '../../src/lib/catalogue/regions/regions';
import { NAMED_SECTORS } from '$lib/catalogue/sectors';
import { DEFAULT_FILTERS, type Filters } from '$lib/filters/filters';
import type { Cells } from '../../src/lib/cells/cells.svelte';
import ChangeFigure from '../../src/lib/figures/ChangeFigure.svelte';
import CourseFigure from '../../src/lib/figures/CourseFigure.svelte';
import HeatFigure from '../../src/lib/figures/HeatFigure.svelte';
import MultiplesFigure from '../../src/lib/figures/MultiplesFigure.svelte';
import PortfolioFigure from '../../src/lib/figures/PortfolioFigure.svelte';
import SectorsFigure from '../../src/lib/figures/region/SectorsFigure.svelte';
import ShiftShareFigure from '../../src/lib/figures/region/ShiftShareFigure.svelte';
import SpecialisationFigure from '../../src/lib/figures/region/SpecialisationFigure.svelte';
import { publishedCells } from '../fixtures/published-cells';

let cells: Cells;
let provenance: Provenance;
beforeAll(async () => {
	cells = await publishedCells([...HOST_REGIONS, ...COUNTRIES.map(({ code }) => code)]);
	provenance = await readProvenance();
});

type Asked = readonly [letter: string, region: string, filters: Partial<Filters>];

/**
 * Eurostat's bulk file of 31 July 2017: machinery and all of manufacturing in 2009, local units: Düsseldorf 342 and
 * 2,352, both d; North-East Romania 155 and 7,323, both p. Every French figure of 2014 bears b.
 */
const UNITS_2009 = { sector: 'machinery', indicator: 'local_units', year: 2009 } as const;
const ASKED: readonly Asked[] = [
	['d', 'DEA1', { ...UNITS_2009, benchmark: 'countries' }],
	['p', 'RO21', { ...UNITS_2009, benchmark: 'countries' }],
	['b', 'FR7', { year: 2014 }]
];

function bodiesOf([, focus, asked]: Asked): Readonly<Record<string, string>> {
	const filters = { ...DEFAULT_FILTERS, ...asked };
	const region = regionByCode.get(focus);
	const regions = HOST_REGIONS.map((code) => regionByCode.get(code));
	const about = { cells, filters, language: 'en' as const, provenance };
	const own = { ...about, region };
	const among = { ...about, regions, focus };
	const sectors = { ...own, read: cells.read, beside: [] };
	const heat = { ...among, sectors: NAMED_SECTORS, title: 'Heat' };
	return {
		specialisation: render(SpecialisationFigure, { props: own }).body,
		sectors: render(SectorsFigure, { props: sectors }).body,
		shiftShare: render(ShiftShareFigure, { props: own }).body,
		change: render(ChangeFigure, { props: among }).body,
		course: render(CourseFigure, { props: { ...among, title: 'Course' } }).body,
		multiples: render(MultiplesFigure, { props: among }).body,
		portfolio: render(PortfolioFigure, { props: among }).body,
		heat: render(HeatFigure, { props: heat }).body
	};
}

const lettersIn = (body: string, pattern: RegExp) =>
	[...new Set([...body.matchAll(pattern)].flatMap(([, letters = '']) => [...letters]))].sort();
const drawnIn = (body: string) => lettersIn(body, /class="[^"]*\bflags\b[^>]*>([a-z]+)</g);
const tableOf = (body: string) => body.slice(body.indexOf('<table'));
const namedIn = (body: string) => [
	...lettersIn(body, /<li[^>]*>([a-z]): /g),
	...(body.includes('Confidential (c): ') ? ['c'] : [])
];

it.each(ASKED)('each key names the letters of its drawing and its table: %s, %s', (...asked) => {
	for (const [name, body] of Object.entries(bodiesOf(asked))) {
		const shown = [...drawnIn(body), ...lettersIn(tableOf(body), /\(([a-z])\)/g)];
		expect([...new Set(namedIn(body))].sort(), name).toEqual([...new Set(shown)].sort());
	}
});

it.each(ASKED)('the letter %s stands in the drawings of %s', (letter, region, asked) => {
	const { specialisation = '', sectors = '', heat = '' } = bodiesOf([letter, region, asked]);
	for (const body of [specialisation, sectors, heat]) expect(drawnIn(body)).toContain(letter);
});

// North and East Finland, metallurgy: 18,441 persons in 2012; of 2010 only C25 is published, 10,000.
it('a key explains the sign of what is at most', () => {
	const { heat = '' } = bodiesOf(['b', 'FR7', { measure: 'growth', from: 2010, year: 2012 }]);
	expect(heat).toContain('≤\u00a0+84.4%');
	expect(heat).toContain('≤ At most this much');
});
