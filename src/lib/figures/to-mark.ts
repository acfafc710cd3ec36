import type { Language } from '$lib/catalogue/types';
import type { Emphasis, Hue, Mark, MarkKind } from '$lib/charts/mark';
import type { Filters } from '$lib/filters/filters';
import { indicatorBySlug } from '$lib/catalogue/indicators';
import type { Measure } from '$lib/measures/status/measure';
import type { RankInterval } from '$lib/measures/status/rank-interval';
import { m } from '$lib/messages/compiled/messages.js';
import { sayFlags, sayQuantity, sayValue } from '$lib/messages/say';
import type { ShownMeasure } from '$lib/words/names/shown-measure';
import { sayMissing } from '$lib/words/reason-words';
import { sayRank } from '$lib/words/ranking-words';

/** What a mark needs beside its measure. */
export interface MarkContext {
	readonly key: string;
	/** What the mark stands for on the whole page: a region's code or a sector's slug. */
	readonly subject: string;
	readonly name: string;
	readonly filters: Pick<Filters, 'indicator' | 'measure'>;
	readonly shown: ShownMeasure;
	readonly language: Language;
	readonly emphasis: Emphasis;
	readonly hue?: Hue | undefined;
	readonly rank?: RankInterval | null;
	readonly href?: string | undefined;
}

/** A measure in the words and kinds that a chart draws. */
export function toMark(measure: Measure, context: MarkContext): Mark {
	const { key, subject, name, emphasis, hue, href } = context;
	return {
		key,
		subject,
		name,
		emphasis,
		hue,
		href,
		value: measure.value,
		kind: KINDS[measure.status],
		provisional: measure.flags.includes('p'),
		label: labelOf(measure, context.shown),
		flags: [...measure.flags].filter((letter) => letter !== 'c').join(''),
		spoken: spokenOf(measure, context)
	};
}

/** How a measure of each status is drawn. */
export const KINDS: Readonly<Record<Measure['status'], MarkKind>> = {
	complete: 'exact',
	at_least: 'at_least',
	at_most: 'at_most',
	range: 'none',
	confidential: 'hidden',
	not_available: 'none',
	not_comparable: 'none'
};

/** What stands before a bound. */
const SIGNS: Readonly<Partial<Record<Measure['status'], string>>> = {
	at_least: '≥\u00a0',
	at_most: '≤\u00a0'
};

function labelOf(measure: Measure, { write }: ShownMeasure): string {
	if (measure.value === null) return sayValue(measure, write);
	return `${SIGNS[measure.status] ?? ''}${write(measure.value)}`;
}

function spokenOf(measure: Measure, context: MarkContext): string {
	const { name, shown, rank } = context;
	const { flags } = measure;
	return [
		`${name}, ${shown.period}`,
		figureOf(measure, context),
		sayMissing(measure),
		flags === '' ? '' : sayFlags(flags),
		sayRank(rank ?? null).replace(/\.$/, '')
	]
		.filter(Boolean)
		.join('. ');
}

/** A count with its unit, or a statistic with its name: "79,424 persons employed", "Location quotient: 1.50". */
function figureOf(measure: Measure, { filters, shown, language }: MarkContext): string {
	const { value } = measure;
	if (filters.measure === 'value' && value === null) return sayValue(measure, shown.write);
	if (filters.measure === 'value' && value !== null)
		return sayQuantity({ ...measure, value }, indicatorBySlug.get(filters.indicator), language);
	return m.spoken_measure({ name: shown.name, value: sayValue(measure, shown.write) });
}
