import type { Denominator } from './types';

/** One measure: all that is known of it but its arithmetic (the measures room) and its words (the messages). */
export interface MeasureEntry {
	/** Who shows it beside the page of methods: a menu to choose it from, or a table; absent where nobody does. */
	readonly shown?: 'menu' | 'table';
	/** How its figure is shown; absent where the page of methods alone has it. */
	readonly figure?: MeasureFigure;
	/** What it needs beyond figures of one region and year; absent where it needs nothing. */
	readonly needs?: readonly MeasureNeed[];
	/** What its formula is made of, by the measures room's names of inputs. */
	readonly inputs: readonly string[];
	/** Lines of its formula as TeX, in the signs of the method page's notation. */
	readonly tex: readonly string[];
	/** Its section on the method page, where that is not its name with hyphens: addresses stay. */
	readonly anchor?: string;
}

/** A benchmark, two years, or what the whole region is measured by. */
export type MeasureNeed = 'benchmark' | 'window' | Denominator;

/** How a figure is drawn, bounded and written. */
export interface MeasureFigure {
	/** How its values become colours: from little to much, around 1 by ratio, around 0 by difference. */
	readonly scale: 'sequential' | 'ratio' | 'change';
	/** The least value that it can take. */
	readonly floor: number;
	/** As a percentage, as a percentage with its sign, as the indicator is, or with so many decimals. */
	readonly written: 'percent' | 'change' | 'indicator' | number;
	/** Its unit as files write it; null for the indicator's own, in the language of the page. */
	readonly fileUnit: string | null;
}
