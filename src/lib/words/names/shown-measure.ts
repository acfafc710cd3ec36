import { indicatorBySlug } from '$lib/catalogue/indicators';
import type { MeasureFigure } from '$lib/catalogue/measure-entry';
import {
	denominatorOf,
	isAgainstRegion,
	measureFigure,
	needs,
	type ShownName
} from '$lib/catalogue/measures';
import { denominatorByName, type DenominatorEntry } from '$lib/catalogue/tables/denominators';
import type { Indicator, Language } from '$lib/catalogue/types';
import type { ScaleKind } from '$lib/charts/steps';
import type { Filters } from '$lib/filters/filters';
import { formatFor } from '$lib/messages/format';
import { sayEdition } from './editions';
import { MEASURE_WORDS } from './measure-words';

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
	return shownAs(filters.measure, filters, language);
}

/** The same of any measure that is shown; the filters say indicator and years. */
export function shownAs(name: ShownName, filters: Filters, language: Language): ShownMeasure {
	const { scale, floor, written, fileUnit } = measureFigure(name);
	const indicator = indicatorBySlug.get(filters.indicator);
	const unit = indicator.unit[language];
	const beside = isAgainstRegion(name) ? denominatorByName.get(denominatorOf(name)) : null;
	const edition = beside
		? { table: beside.table, vintage: sayEdition(beside) }
		: { table: '', vintage: '' };
	const about = { indicator: indicator.names[language], unit, ...edition };
	const words = MEASURE_WORDS[name];
	return {
		name: words.name(about),
		unit: words.unit(about),
		write: writer(written, indicator, language),
		scale,
		floor,
		fileUnit: fileUnit ?? unit,
		period: periodOf(name, filters),
		...(beside && { beside })
	};
}

function writer(
	written: MeasureFigure['written'],
	{ decimals }: Indicator,
	language: Language
): (value: number) => string {
	const format = formatFor(language);
	if (written === 'percent') return format.percent;
	if (written === 'change') return format.change;
	return (value) => format.number(value, written === 'indicator' ? decimals : written);
}

function periodOf(name: ShownName, { from, year }: Filters): string {
	if (!needs(name, 'window')) return String(year);
	return [from, year].sort((a, b) => a - b).join('–');
}
