import { regionByCode } from '$lib/catalogue/regions';
import { sectorBySlug } from '$lib/catalogue/sectors';
import { addMeasures } from '$lib/measures/add-measures';
import { compoundGrowth, growth } from '$lib/measures/growth';
import { estebanMarquillas } from '$lib/measures/esteban-marquillas';
import { indexSeries } from '$lib/measures/index-series';
import { largestStep } from '$lib/measures/largest-step';
import { portfolio } from '$lib/measures/portfolio';
import { shiftShare } from '$lib/measures/shift-share';
import type { Measure } from '$lib/measures/measure';
import type { CuratedBreak } from '$lib/measures/window';
import { m } from '$lib/messages/compiled/messages.js';
import type { ReadObservation } from '../../sector-measure';
import { changesOf, OWN, windowFor } from './example-benchmark.server';
import { figureOf } from './method-table.server';
import type { Words } from './words';

const BASIC_METALS = 'c24';
const [FIRST, LAST, BROKEN] = [2010, 2013, 2014];

/** Worked examples of change: growth, its rates and its parts. */
export function changeExamples(
	read: ReadObservation,
	words: Words,
	curated: readonly CuratedBreak[]
) {
	return { ...growthExamples(read, words, curated), ...shiftExamples(read, words, curated) };
}

function growthExamples(read: ReadObservation, words: Words, curated: readonly CuratedBreak[]) {
	const locale = words.language;
	const measureIn = (year: number) => figureOf(read, { region: OWN, sector: BASIC_METALS, year });
	const windowTo = (to: number) =>
		windowFor(read, {
			sectors: [sectorBySlug.get(BASIC_METALS)],
			from: FIRST,
			to,
			regions: [OWN],
			curated
		});
	const changeTo = (to: number) => ({
		start: measureIn(FIRST),
		end: measureIn(to),
		window: windowTo(to)
	});
	const years = [FIRST, 2011, 2012, LAST];
	const series = [...years, BROKEN].map((year) => ({ year, measure: measureIn(year) }));
	const { broken } = windowTo(BROKEN);
	const index = indexSeries(series, {
		base: FIRST,
		breaks: new Map(broken === null ? [] : [[BROKEN, broken]])
	});
	const indexIn = (year: number) =>
		words.measure(index.find((point) => point.year === year)?.measure ?? addMeasures([]), 1);
	const step = largestStep(
		years.flatMap((year) => {
			const { value } = measureIn(year);
			return value === null ? [] : [{ year, value }];
		})
	);
	const ends = { start: words.measure(measureIn(FIRST)), end: words.measure(measureIn(LAST)) };
	return {
		growth: m.method_growth_example(
			{
				...ends,
				value: words.share(growth(changeTo(LAST))),
				broken: words.share(growth(changeTo(BROKEN)))
			},
			{ locale }
		),
		compound_growth: m.method_compound_growth_example(
			{ ...ends, value: words.share(compoundGrowth(changeTo(LAST))) },
			{ locale }
		),
		index_series: m.method_index_series_example(
			{ y2011: indexIn(2011), y2012: indexIn(2012), y2013: indexIn(2013), y2014: indexIn(2014) },
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

function shiftExamples(read: ReadObservation, words: Words, curated: readonly CuratedBreak[]) {
	const locale = words.language;
	const question = changesOf(read, { from: FIRST, to: LAST, curated });
	const isMetallurgy = ({ sector }: { readonly sector: string }) => sector === 'metallurgy';
	const dunn = shiftShare(question).sectors.find(isMetallurgy);
	const variant = estebanMarquillas(question).sectors.find(isMetallurgy);
	const point = portfolio(question.sectors, question.window).find(isMetallurgy);
	const none = addMeasures([]);
	const persons = (measure: Measure | undefined) => words.change(measure ?? none);
	const count = words.number(question.used.length);
	return {
		shift_share: m.method_shift_share_example(
			{
				count,
				members: words.list(question.used.map((code) => regionByCode.get(code).names[locale])),
				change: persons(dunn?.change),
				national: persons(dunn?.national),
				mix: persons(dunn?.mix),
				regional: persons(dunn?.regional)
			},
			{ locale }
		),
		esteban_marquillas: m.method_esteban_marquillas_example(
			{
				regional: persons(dunn?.regional),
				competitive: persons(variant?.competitive),
				allocation: persons(variant?.allocation)
			},
			{ locale }
		),
		portfolio: m.method_portfolio_example(
			{
				count,
				own: words.share(point?.regionalGrowth ?? none),
				benchmark: words.share(point?.benchmarkGrowth ?? none),
				size: words.measure(point?.size ?? none)
			},
			{ locale }
		)
	};
}
