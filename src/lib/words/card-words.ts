import { denominatorByName } from '$lib/catalogue/tables/denominators';
import { indicatorBySlug } from '$lib/catalogue/indicators';
import { MANUFACTURING, SECTORS, sectorBySlug } from '$lib/catalogue/sectors';
import { regionByCode } from '$lib/catalogue/regions/regions';
import {
	DENOMINATORS,
	type Denominator,
	type Indicator,
	type IndicatorSlug,
	type Language,
	type Sector
} from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import { MEASURES } from '$lib/catalogue/measures';
import type { Components } from '$lib/measures/change/shift-share';
import type { Traced } from '$lib/measures/status/traced';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import { shownMeasure } from './names/shown-measure';
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
	const subject =
		traced.beside === undefined
			? m.card_subject({ name, sector: saySectorOf(traced, language), region, period })
			: m.card_subject_beside({ name, region, period });
	return { ...about, region, period, name: subject };
}

function statisticWords({ kind, indicator }: Traced, filters: Filters, language: Language) {
	const beside = DENOMINATORS.find((name) => name === kind);
	if (beside !== undefined) return besideWords(beside, language);
	const counted = indicatorBySlug.get(indicator as Indicator['slug']);
	const asked: Filters = { ...filters, indicator: indicator as IndicatorSlug };
	const measure = MEASURES.find((name) => name === kind);
	if (measure !== undefined && measure !== 'value')
		return { ...shownMeasure({ ...asked, measure }, language), rounds: true };
	if (kind === 'symmetric_location_quotient')
		return {
			...shownMeasure({ ...asked, measure: 'location_quotient' }, language),
			...{ name: m.measure_slq(), unit: m.unit_slq(), rounds: true }
		};
	if (kind === 'rank')
		return {
			name: m.measure_rank(),
			unit: m.unit_rank(),
			write: (value: number) => formatFor(language).number(value, 0),
			rounds: false
		};
	const component = COMPONENTS.find((name) => name === kind);
	const format = formatFor(language);
	const { decimals } = counted;
	return {
		name: component ? COMPONENT_WORDS[component]() : counted.names[language],
		unit: m.figure_unit({ unit: counted.unit[language] }),
		write: (value: number) =>
			component ? format.signed(value, decimals) : format.number(value, decimals),
		rounds: component !== undefined
	};
}

function besideWords(denominator: Denominator, language: Language) {
	const { names, unit, decimals } = denominatorByName.get(denominator);
	return {
		name: names[language],
		unit: m.figure_unit({ unit: unit[language] }),
		write: (value: number) => formatFor(language).number(value, decimals),
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

function sayRegions({ regions, inputs }: Traced, language: Language): string {
	const [only] = regions;
	if (regions.length === 1 && only !== undefined) return regionByCode.get(only).names[language];
	return inputs.length === 0 ? '' : m.card_members({ count: regions.length });
}
