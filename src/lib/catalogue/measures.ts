import type { MeasureEntry, MeasureFigure, MeasureNeed } from './measure-entry';
import { MEASURE_REGISTRY } from './measure-registry';
import { DENOMINATORS, type Denominator } from './types';

type Registry = typeof MEASURE_REGISTRY;

/** Every measure that the site knows, shown or told on the method page alone. */
export type KnownMeasure = keyof Registry;

type KnownWith<Part> = {
	[Name in KnownMeasure]: Registry[Name] extends Part ? Name : never;
}[KnownMeasure];

/** What is shown of a sector: the indicator's own value, or a statistic made from it. */
export type MeasureName = KnownWith<{ readonly shown: 'menu' }>;
/** Those, and the ones that only a table shows. */
export type ShownName = KnownWith<{ readonly shown: string }>;
/** Those of one year and sector alone. */
export type KeyMeasure = Exclude<
	ShownName,
	'rank' | KnownWith<{ readonly needs: readonly ['window'] }>
>;
/** Measures that set a sector against the region as a whole. */
export type DenominatorMeasure = KnownWith<{ readonly needs: readonly [Denominator] }>;

/** All of them, in the order of the method page. A cast, as `Object.keys` forgets whose keys they are. */
export const KNOWN_MEASURES = Object.keys(MEASURE_REGISTRY) as readonly KnownMeasure[];

/** Measures that can be chosen, in the order of the menu. */
export const MEASURES = KNOWN_MEASURES.filter(isChosen);

/** Measures that a figure or a table shows, in the order of tables. */
export const SHOWN_MEASURES = KNOWN_MEASURES.filter(isShown);

/** Those of one year and sector alone, as the table of key figures has them; a rank stands among others. */
export const KEY_MEASURES = SHOWN_MEASURES.filter(isOfOneYear);

/** What is known of a measure. */
export function measureEntry(name: KnownMeasure): MeasureEntry {
	return MEASURE_REGISTRY[name];
}

/** How a measure's figure is shown. */
export function measureFigure(name: ShownName): MeasureFigure {
	return MEASURE_REGISTRY[name].figure;
}

/** Whether a measure needs a benchmark, two years, or a denominator. */
export function needs(name: KnownMeasure, need: MeasureNeed): boolean {
	return measureEntry(name).needs?.includes(need) ?? false;
}

/** Whether a measure sets a sector against the region as a whole. */
export function isAgainstRegion(name: KnownMeasure): name is DenominatorMeasure {
	return DENOMINATORS.some((denominator) => needs(name, denominator));
}

/** What a sector is set against. */
export function denominatorOf(name: DenominatorMeasure): Denominator {
	const [denominator] = MEASURE_REGISTRY[name].needs;
	return denominator;
}

/** Whether a reader can choose a measure. */
export function isChosen(name: KnownMeasure): name is MeasureName {
	return measureEntry(name).shown === 'menu';
}

function isShown(name: KnownMeasure): name is ShownName {
	return measureEntry(name).shown !== undefined;
}

function isOfOneYear(name: ShownName): name is KeyMeasure {
	return name !== 'rank' && !needs(name, 'window');
}
