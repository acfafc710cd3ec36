import {
	isAgainstRegion,
	KEY_MEASURES,
	type DenominatorMeasure,
	type KeyMeasure
} from '$lib/catalogue/measures';
import type { Language } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import type { Measure } from '$lib/measures/status/measure';
import { m } from '$lib/messages/compiled/messages.js';
import { sayFlags, sayValue } from '$lib/messages/say';
import { COMPARED, type ComparedFigures } from '$lib/answers/comparison';
import type { Statistic } from '$lib/answers/number-question';
import type { Ranked } from '$lib/answers/ranking';
import { MEASURE_WORDS } from './names/measure-words';
import { shownAs, type ShownMeasure } from './names/shown-measure';
import { sayWhy } from './reason-words';

/** One line of the key table: a measure in words, and what must be known with it. */
export interface KeyFigure {
	readonly key: string;
	readonly name: string;
	readonly value: string;
	readonly note: string;
	/** The statistic that its card tells; null where it has none: no rank outside the ranking. */
	readonly card: Statistic | null;
}

/** The chosen sector's figures, each written in its unit, with the reason for what is not known. */
export function keyFigures(
	figures: ComparedFigures,
	own: Ranked,
	context: {
		readonly filters: Filters;
		readonly language: Language;
		readonly against: Readonly<Record<DenominatorMeasure, Measure>>;
	}
): readonly KeyFigure[] {
	const { filters, language, against } = context;
	const [sector, ...others] = KEY_MEASURES.map((name) => {
		const measure = isAgainstRegion(name) ? against[name] : figures[COMPARED[name]];
		return lineOf(name, shownAs(name, filters, language), { measure, language });
	});
	return [...(sector === undefined ? [] : [sector]), rankLine(own), ...others];
}

function lineOf(
	name: KeyMeasure,
	shown: ShownMeasure,
	{ measure, language }: { readonly measure: Measure; readonly language: Language }
): KeyFigure {
	const notes = [sayWhy(measure, language), noteOf(name, measure)].filter(Boolean);
	return {
		key: name === 'value' ? 'sector' : name,
		name: shown.name,
		value: sayValue(measure, shown.write),
		note: notes.join(language === 'fr' ? '\u202f; ' : '; '),
		card: name
	};
}

function rankLine(own: Ranked): KeyFigure {
	const card = own.rank === null ? null : 'rank';
	return { key: 'rank', name: m.measure_rank(), value: rankWords(own), note: '', card };
}

/** What must be known of a figure: its flags, or what its measure says; where the region has none to be set against, its reason says enough. */
function noteOf(name: KeyMeasure, { status, flags }: Measure): string {
	if (name === 'value') return flags === '' ? '' : sayFlags(flags);
	if (isAgainstRegion(name) && status === 'not_available') return '';
	return MEASURE_WORDS[name].note?.() ?? '';
}

function rankWords({ rank }: Ranked): string {
	if (rank === null) return m.status_not_available();
	if (rank.best === rank.worst) return m.rank_of({ rank: rank.best, of: rank.of });
	return m.rank_range_of(rank);
}
