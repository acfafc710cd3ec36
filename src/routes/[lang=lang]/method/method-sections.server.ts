import { KNOWN_MEASURES, measureEntry, type KnownMeasure } from '$lib/catalogue/measures';
import type { Language } from '$lib/catalogue/types';
import { m } from '$lib/messages/compiled/messages.js';
import type { Cells } from '$lib/cells/cells.svelte';
import { denominatorExamples } from './examples-denominators.server';
import { changeExamples } from './examples-change.server';
import { placeExamples } from './examples-place.server';
import { sizeExamples } from './examples-size.server';
import { structureExamples } from './examples-structure.server';
import { mathOf } from './formula.server';
import { wordsIn } from './words';

/** One statistic of the method page, in the page's language. */
export interface MeasureSection {
	/** Anchor of the section. */
	readonly id: string;
	readonly title: string;
	readonly what: string;
	/** Its lines as MathML. */
	readonly formulas: readonly string[];
	readonly unit: string;
	readonly missing: string;
	readonly source: string;
	/** A sentence whose numbers were computed from the table at this build. */
	readonly example: string;
}

/** Every statistic of the site in the order of the page. */
export function measureSections(cells: Cells, locale: Language): readonly MeasureSection[] {
	const words = wordsIn(locale);
	const { read } = cells;
	const examples: Readonly<Record<KnownMeasure, string>> = {
		...sizeExamples(read, words),
		...changeExamples(cells, words),
		...structureExamples(read, words),
		...placeExamples(read, words),
		...denominatorExamples(cells, words)
	};
	return KNOWN_MEASURES.map((name) => ({
		id: measureEntry(name).anchor ?? name.replaceAll('_', '-'),
		title: m[`method_${name}_title`]({}, { locale }),
		what: m[`method_${name}_is`]({}, { locale }),
		formulas: measureEntry(name).tex.map(mathOf),
		unit: m[`method_${name}_unit`]({}, { locale }),
		missing: m[`method_${name}_missing`]({}, { locale }),
		source: m[`method_${name}_source`]({}, { locale }),
		example: examples[name]
	}));
}
