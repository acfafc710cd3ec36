import type { Emphasis, Mark, MarkKind } from '$lib/charts/mark';
import type { IndicatorSlug, Language } from '$lib/catalogue/types';
import { indicatorBySlug } from '$lib/catalogue/indicators';
import type { Measure } from '$lib/measures/measure';
import { formatFor } from '$lib/messages/format';
import { m } from '$lib/messages/compiled/messages.js';
import { sayFlags, sayMeasure, sayQuantity } from '$lib/messages/say';

/** What a mark needs beside its measure. */
export interface MarkContext {
	readonly key: string;
	/** What the mark stands for on the whole page: a region's code or a sector's slug. */
	readonly subject: string;
	readonly name: string;
	readonly indicator: IndicatorSlug;
	readonly year: number;
	readonly language: Language;
	readonly emphasis: Emphasis;
	readonly href?: string | undefined;
}

/** A measure in the words and kinds that a chart draws. */
export function toMark(measure: Measure, context: MarkContext): Mark {
	const { key, subject, name, emphasis, href } = context;
	return {
		key,
		subject,
		name,
		emphasis,
		href,
		value: measure.value,
		kind: KINDS[measure.status],
		provisional: measure.flags.includes('p'),
		label: labelOf(measure, context),
		flags: [...measure.flags].filter((letter) => letter !== 'c').join(''),
		spoken: spokenOf(measure, context)
	};
}

const KINDS: Record<Measure['status'], MarkKind> = {
	complete: 'exact',
	at_least: 'at_least',
	at_most: 'at_most',
	range: 'none',
	confidential: 'hidden',
	not_available: 'none',
	not_comparable: 'none'
};

function labelOf(measure: Measure, { indicator, language }: MarkContext): string {
	const { decimals } = indicatorBySlug.get(indicator);
	if (measure.value === null) return sayMeasure(measure, language, decimals);
	const value = formatFor(language).number(measure.value, decimals);
	const sign = { at_least: '≥\u00a0', at_most: '≤\u00a0' }[measure.status as string] ?? '';
	return `${sign}${value}`;
}

function spokenOf(measure: Measure, { name, indicator, year, language }: MarkContext): string {
	const counted = indicatorBySlug.get(indicator);
	const { value, flags, partsMissing, parts } = measure;
	const words =
		value === null
			? sayMeasure(measure, language, counted.decimals)
			: sayQuantity({ ...measure, value }, counted, language);
	const missing =
		value !== null && partsMissing > 0 ? m.parts_missing({ missing: partsMissing, parts }) : '';
	return [`${name}, ${year}`, words, missing, flags === '' ? '' : sayFlags(flags)]
		.filter(Boolean)
		.join('. ');
}
