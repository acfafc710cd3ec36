import { regionByCode } from '$lib/catalogue/regions/regions';
import { DEFAULT_FILTERS } from '$lib/filters/filters';
import { addMeasures } from '$lib/measures/status/add-measures';
import { estebanMarquillas } from '$lib/measures/change/esteban-marquillas';
import { indexSeries } from '$lib/measures/change/index-series';
import { portfolio } from '$lib/measures/change/portfolio';
import type { Measure } from '$lib/measures/status/measure';
import { m } from '$lib/messages/compiled/messages.js';
import type { Cells } from '$lib/cells/cells.svelte';
import { explain } from '$lib/answers/explanation';
import { movementOf } from '$lib/answers/movement';
import { figureOf, OWN } from './method-table.server';
import type { Words } from './words';

const BASIC_METALS = 'c24';
const [FIRST, LAST, BROKEN] = [2010, 2013, 2014];

/** Worked examples of change: growth, its rates and its parts. */
export function changeExamples(cells: Cells, words: Words) {
	return {
		...growthExamples(cells, words),
		index_series: indexExample(cells, words),
		...shiftExamples(cells, words)
	};
}

/** The change of basic metals since the first year; null where the year has no window. */
function movementTo(cells: Cells, year: number) {
	const filters = { ...DEFAULT_FILTERS, sector: BASIC_METALS, from: FIRST };
	return movementOf(cells, { ...filters, year }, OWN).asked;
}

function indexExample(cells: Cells, words: Words): string {
	const series = [FIRST, 2011, 2012, LAST, BROKEN].map((year) => ({
		year,
		measure: figureOf(cells.read, { region: OWN, sector: BASIC_METALS, year })
	}));
	const broken = movementTo(cells, BROKEN)?.window.broken ?? null;
	const index = indexSeries(series, {
		base: FIRST,
		breaks: new Map(broken === null ? [] : [[BROKEN, broken]])
	});
	const indexIn = (year: number) =>
		words.measure(index.find((point) => point.year === year)?.measure ?? addMeasures([]), 1);
	return m.method_index_series_example(
		{ y2011: indexIn(2011), y2012: indexIn(2012), y2013: indexIn(2013), y2014: indexIn(2014) },
		{ locale: words.language }
	);
}

function growthExamples(cells: Cells, words: Words) {
	const locale = words.language;
	const none = addMeasures([]);
	const [whole, refused] = [movementTo(cells, LAST), movementTo(cells, BROKEN)];
	const step = whole?.step;
	const ends = {
		start: words.measure(whole?.start ?? none),
		end: words.measure(whole?.end ?? none)
	};
	return {
		growth: m.method_growth_example(
			{
				...ends,
				value: words.share(whole?.growth ?? none),
				broken: words.share(refused?.growth ?? none)
			},
			{ locale }
		),
		compound_growth: m.method_compound_growth_example(
			{ ...ends, value: words.share(whole?.compoundGrowth ?? none) },
			{ locale }
		),
		largest_step: m.method_largest_step_example(
			{
				from: step?.from ?? '',
				to: step?.to ?? '',
				change: words.signed(step?.change ?? 0),
				share: words.percent(step?.share ?? 0)
			},
			{ locale }
		)
	};
}

function shiftExamples(cells: Cells, words: Words) {
	const locale = words.language;
	const { used, question, parts } = explain(
		cells,
		{ ...DEFAULT_FILTERS, benchmark: 'other_hosts', from: FIRST, year: LAST },
		OWN
	);
	const isMetallurgy = ({ sector }: { readonly sector: string }) => sector === 'metallurgy';
	const dunn = parts.sectors.find(isMetallurgy);
	const variant = estebanMarquillas(question).sectors.find(isMetallurgy);
	const none = addMeasures([]);
	const persons = (measure: Measure | undefined) => words.change(measure ?? none);
	const count = words.number(used.length);
	const components = {
		change: persons(dunn?.change),
		national: persons(dunn?.national),
		mix: persons(dunn?.mix),
		regional: persons(dunn?.regional)
	};
	const members = words.list(used.map((code) => regionByCode.get(code).names[locale]));
	return {
		shift_share: m.method_shift_share_example({ count, members, ...components }, { locale }),
		esteban_marquillas: m.method_esteban_marquillas_example(
			{
				regional: components.regional,
				competitive: persons(variant?.competitive),
				allocation: persons(variant?.allocation)
			},
			{ locale }
		),
		portfolio: portfolioExample(portfolio(question.sectors, question.window).find(isMetallurgy), {
			count,
			words
		})
	};
}

function portfolioExample(
	point: ReturnType<typeof portfolio>[number] | undefined,
	{ count, words }: { readonly count: string; readonly words: Words }
): string {
	const none = addMeasures([]);
	return m.method_portfolio_example(
		{
			count,
			own: words.share(point?.regionalGrowth ?? none),
			benchmark: words.share(point?.benchmarkGrowth ?? none),
			size: words.measure(point?.size ?? none)
		},
		{ locale: words.language }
	);
}
