import { denominatorByName } from '$lib/catalogue/tables/denominators';
import { indicatorBySlug } from '$lib/catalogue/indicators';
import { MANUFACTURING, SECTORS, sectorBySlug } from '$lib/catalogue/sectors';
import { regionByCode } from '$lib/catalogue/regions/regions';
import {
	DENOMINATORS,
	INDICATORS,
	WHOLE_REGION,
	type Denominator,
	type IndicatorSlug,
	type Language,
	type Sector
} from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import { SHOWN_MEASURES } from '$lib/catalogue/measures';
import type { Components } from '$lib/measures/change/shift-share';
import type { FormulaName } from '$lib/measures/status/formula-names';
import type { Traced, TracedInput } from '$lib/measures/status/traced';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import { shownAs } from './names/shown-measure';
import { ALL_SECTORS, COMPONENTS } from '$lib/answers/number-question';

/** How a traced number is named and written. */
export interface CardWords {
	/** Statistic, sector, region and period: "Persons employed, Metallurgy, Auvergne-Rhône-Alpes, 2014". */
	readonly name: string;
	/** The unit in a sentence. */
	readonly unit: string;
	readonly write: (value: number) => string;
	/** Whether writing it rounds it, so that the number itself must be told too. */
	readonly rounds: boolean;
	readonly region: string;
	readonly period: string;
}

/** Words of a traced number; `filters` are the figure's own, for the benchmark and the window. */
export function cardWords(traced: Traced, filters: Filters, language: Language): CardWords {
	const about = statisticWords(traced, filters, language);
	const region = sayRegions(traced, language);
	const period = traced.years.join('–');
	const { name } = about;
	// A sum over no member of a benchmark is of no sector either.
	const isOfSector = traced.cell?.activity !== WHOLE_REGION && traced.regions.length > 0;
	const subject = isOfSector
		? m.card_subject({ name, sector: saySectorOf(traced, language), region, period })
		: m.card_subject_beside({ name, region, period });
	return { ...about, region, period, name: subject };
}

/** What an input stands for in a formula; a benchmark that the region is one of stands there without it. */
export function sayInput(name: TracedInput['name'], formula: FormulaName): string {
	const isBeside = formula.endsWith('_within') && name.startsWith('benchmark_');
	return m.card_input({ name: isBeside ? `${name}_within` : name });
}

/** How a kind of number is named and written, whatever it is the number of. */
type KindWords = Pick<CardWords, 'name' | 'unit' | 'write' | 'rounds'>;

function statisticWords(traced: Traced, filters: Filters, language: Language): KindWords {
	const { kind } = traced;
	const beside = DENOMINATORS.find((name) => name === kind);
	if (beside !== undefined) return besideWords(beside, language);
	const indicator = indicatorOf(traced);
	const measure = SHOWN_MEASURES.find((name) => name === kind);
	// A place is a whole number, and a figure is written as it was published.
	const rounds = measure !== 'rank' && measure !== 'value';
	if (measure !== undefined)
		return { ...shownAs(measure, { ...filters, indicator }, language), rounds };
	const component = COMPONENTS.find((name) => name === kind);
	return figureWords(indicator, component ?? null, language);
}

/** A published figure, or a component of its change, which is signed. */
function figureWords(
	slug: IndicatorSlug,
	component: keyof Components | null,
	language: Language
): KindWords {
	const { names, unit, decimals } = indicatorBySlug.get(slug);
	const format = formatFor(language);
	return {
		name: component ? COMPONENT_WORDS[component]() : names[language],
		unit: m.figure_unit({ unit: unit[language] }),
		write: (value) => (component ? format.signed(value, decimals) : format.number(value, decimals)),
		rounds: component !== null
	};
}

function indicatorOf({ indicator }: Traced): IndicatorSlug {
	const slug = INDICATORS.find((known) => known === indicator);
	if (slug === undefined) throw new Error(`unknown indicator: ${indicator} in a traced number`);
	return slug;
}

function besideWords(denominator: Denominator, language: Language): KindWords {
	const { names, unit, decimals } = denominatorByName.get(denominator);
	return {
		name: names[language],
		unit: m.figure_unit({ unit: unit[language] }),
		write: (value) => formatFor(language).number(value, decimals),
		rounds: false
	};
}

/** Names of the components of a change. */
export const COMPONENT_WORDS: Readonly<Record<keyof Components, () => string>> = {
	national: m.shift_national,
	mix: m.shift_mix,
	regional: m.shift_regional,
	change: m.shift_change
};

function saySectorOf({ sector }: Traced, language: Language): string {
	if (sector === null || sector === ALL_SECTORS) return m.card_sectors();
	const known = sectorBySlug.has(sector) ? sectorBySlug.get(sector) : divisionOf(sector);
	return known.names[language];
}

/** The sector that an activity is alone: a division, or all of manufacturing (C). */
function divisionOf(activity: string): Sector {
	return SECTORS.find(({ activities }) => activities.join() === activity) ?? MANUFACTURING;
}

function sayRegions({ regions }: Traced, language: Language): string {
	const [only] = regions;
	if (regions.length === 1 && only !== undefined) return regionByCode.get(only).names[language];
	return m.card_members({ count: regions.length });
}
