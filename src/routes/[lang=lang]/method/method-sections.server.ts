import type { Language } from '$lib/catalogue/types';
import type { CuratedBreak } from '$lib/measures/window';
import { m } from '$lib/messages/compiled/messages.js';
import type { ReadObservation } from '../../sector-measure';
import type { DenominatorTable } from '$lib/catalogue/denominators';
import { denominatorExamples } from './examples-denominators.server';
import { changeExamples } from './examples-change.server';
import { placeExamples } from './examples-place.server';
import { sizeExamples } from './examples-size.server';
import { structureExamples } from './examples-structure.server';
import { FORMULAS, MEASURES, type MeasureName } from './formulas';
import type { MathNode } from './math-tree';
import { wordsIn } from './words';

/** One statistic of the method page, in the page's language. */
export interface MeasureSection {
	/** Anchor of the section. */
	readonly id: string;
	readonly title: string;
	readonly what: string;
	readonly formulas: readonly MathNode[];
	readonly unit: string;
	readonly missing: string;
	readonly source: string;
	/** A sentence whose numbers were computed from the table at this build. */
	readonly example: string;
}

/** What the examples need beside the cells. */
export interface MethodContext {
	readonly curated: readonly CuratedBreak[];
	readonly denominators: DenominatorTable;
}

/** Every statistic of the site in the order of the page. */
export function measureSections(
	read: ReadObservation,
	locale: Language,
	{ curated, denominators }: MethodContext
): readonly MeasureSection[] {
	const words = wordsIn(locale);
	const examples: Readonly<Record<MeasureName, string>> = {
		...sizeExamples(read, words),
		...changeExamples(read, words, curated),
		...structureExamples(read, words),
		...placeExamples(read, words),
		...denominatorExamples(read, words, denominators)
	};
	return MEASURES.map((name) => ({
		id: name.replaceAll('_', '-'),
		title: m[`method_${name}_title`]({}, { locale }),
		what: m[`method_${name}_is`]({}, { locale }),
		formulas: FORMULAS[name],
		unit: m[`method_${name}_unit`]({}, { locale }),
		missing: m[`method_${name}_missing`]({}, { locale }),
		source: m[`method_${name}_source`]({}, { locale }),
		example: examples[name]
	}));
}
