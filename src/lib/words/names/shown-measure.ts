import { indicatorBySlug } from '$lib/catalogue/indicators';
import type { DenominatorEntry } from '$lib/catalogue/tables/denominators';
import type { Language } from '$lib/catalogue/types';
import type { ScaleKind } from '$lib/charts/steps';
import { floorOf } from '$lib/answers/measure-of';
import type { Filters } from '$lib/filters/filters';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import { shownAgainst } from './shown-against';

/** How the chosen measure is named, written and coloured. */
export interface ShownMeasure {
	readonly name: string;
	readonly unit: string;
	readonly write: (value: number) => string;
	readonly scale: ScaleKind;
	/** The least value it can take. */
	readonly floor: number;
	/** Its unit as files write it. */
	readonly fileUnit: string;
	/** The year or years that it speaks of: "2014", "2010–2014". */
	readonly period: string;
	/** Its name in files where that is not the filters' measure: a part of a change. */
	readonly slug?: string;
	/** The table that the sector is set against; absent for most measures. */
	readonly beside?: DenominatorEntry;
}

/** Name, unit and writing of the chosen measure. */
export function shownMeasure(filters: Filters, language: Language): ShownMeasure {
	const format = formatFor(language);
	const indicator = indicatorBySlug.get(filters.indicator);
	const period = String(filters.year);
	const floor = floorOf(filters.measure);
	const plain = { scale: 'sequential', floor, period } as const;
	const count = (decimals: number) => (value: number) => format.number(value, decimals);
	const counted = { indicator: indicator.names[language] };
	switch (filters.measure) {
		case 'value': {
			const unit = m.figure_unit({ unit: indicator.unit[language] });
			return {
				...plain,
				name: counted.indicator,
				unit,
				write: count(indicator.decimals),
				fileUnit: indicator.unit[language]
			};
		}
		case 'share':
			return {
				...plain,
				name: m.measure_share(),
				unit: m.unit_share(counted),
				write: format.percent,
				fileUnit: 'share (0 to 1)'
			};
		case 'share_of_benchmark':
			return {
				...plain,
				name: m.measure_share_of_benchmark(),
				unit: m.unit_share(counted),
				write: format.percent,
				fileUnit: 'share (0 to 1)'
			};
		case 'location_quotient':
			return {
				...plain,
				name: m.measure_lq(),
				unit: m.unit_lq(counted),
				write: count(2),
				scale: 'ratio',
				fileUnit: 'quotient'
			};
		case 'growth': {
			const years = [filters.from, filters.year].sort((a, b) => a - b);
			return {
				name: m.measure_growth(counted),
				unit: m.unit_growth(),
				write: format.change,
				scale: 'change',
				floor,
				fileUnit: 'share (1 = 100 %)',
				period: years.join('–')
			};
		}
		case 'persons_per_unit':
			return {
				...plain,
				name: m.measure_persons_per_unit(),
				unit: m.unit_persons_per_unit(),
				write: count(1),
				fileUnit: 'persons per local unit'
			};
		case 'wages_per_person':
			return {
				...plain,
				name: m.measure_wages_per_person(),
				unit: m.unit_wages_per_person(),
				write: count(0),
				fileUnit: 'euro per person'
			};
		case 'jobs_per_1000':
		case 'share_of_employment':
		case 'wages_to_gdp':
			return { ...plain, ...shownAgainst(filters.measure, language) };
	}
}
