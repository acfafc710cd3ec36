import type { Language } from '$lib/catalogue/types';
import { STATUSES } from '$lib/measures/status/measure';
import { m } from '$lib/messages/compiled/messages.js';
import { sayStatus } from './words';

/** A word and what it means. */
export interface Term {
	readonly key: string;
	readonly word: string;
	readonly meaning: string;
}

/** A rule of the method page, in the page's language. */
export interface RuleSection {
	/** Anchor of the section. */
	readonly id: string;
	readonly title: string;
	readonly text: string;
	/** Words that the rule explains, one by one. */
	readonly terms: readonly Term[];
	/** Points without a word of their own. */
	readonly points: readonly string[];
}

/** Flags that the table carries. */
const FLAGS = ['b', 'c', 'd', 'e', 'i', 'p', 'r', 'u'] as const;
const NOT_PUBLISHED = [
	'plants',
	'gini',
	'visible',
	'short',
	'euro',
	'later',
	'standard',
	'year'
] as const;
const RULES = ['statuses', 'flags', 'gaps', 'secrets', 'benchmarks', 'breaks'] as const;
const LAST_RULES = ['names', 'not_published'] as const;
type RuleName = 'notation' | (typeof RULES)[number] | (typeof LAST_RULES)[number];

/** The signs of the formulas; then what holds for every statistic, before the lists of breaks and after. */
export function ruleSections(locale: Language) {
	return {
		notation: ruleOf('notation', locale),
		before: RULES.map((name) => ruleOf(name, locale)),
		after: LAST_RULES.map((name) => ruleOf(name, locale))
	};
}

function ruleOf(name: RuleName, locale: Language): RuleSection {
	return {
		id: name.replaceAll('_', '-'),
		title: m[`method_${name}_title`]({}, { locale }),
		text: name === 'not_published' ? '' : m[`method_${name}_text`]({}, { locale }),
		terms: termsOf(name, locale),
		points:
			name === 'not_published'
				? NOT_PUBLISHED.map((point) => m[`method_not_published_${point}`]({}, { locale }))
				: []
	};
}

function termsOf(name: RuleName, locale: Language): readonly Term[] {
	if (name === 'statuses')
		return STATUSES.map((status) => ({
			key: status,
			word: sayStatus(status, locale),
			meaning: m[`method_status_${status}`]({}, { locale })
		}));
	if (name === 'flags')
		return FLAGS.map((flag) => ({
			key: flag,
			word: `${flag} – ${m[`flag_${flag}`]({}, { locale })}`,
			meaning: m[`method_flag_${flag}`]({}, { locale })
		}));
	return [];
}
