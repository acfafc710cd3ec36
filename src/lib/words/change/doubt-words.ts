import { regionByCode } from '$lib/catalogue/regions/regions';
import type { Language } from '$lib/catalogue/types';
import type { Doubt } from '$lib/measures/status/measure';
import type { Measure } from '$lib/measures/status/measure';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import { sayValue } from '$lib/messages/say';
import type { FigureRow } from '../names/figure-row';

/** Why a change is doubtful, one sentence a step and activity; empty for a change without doubt. */
export function sayDoubts({ doubts = [] }: Pick<Measure, 'doubts'>, language: Language) {
	return doubts.flatMap((doubt) => sayDoubt(doubt, language));
}

/** The same for all rows of a figure, each sentence once. */
export function sayDoubtsOf(rows: readonly FigureRow[], language: Language): readonly string[] {
	return [...new Set(rows.flatMap(({ measure }) => sayDoubts(measure, language)))];
}

function sayDoubt(doubt: Doubt, language: Language): readonly string[] {
	const { change } = formatFor(language);
	const { reasons, year, activity, region, publishedGrowth: rate } = doubt;
	const name = regionByCode.get(region).names[language];
	const persons = sayValue(doubt.persons, change);
	const words = { from: year - 1, to: year, activity, region: name, persons };
	const [units, wages] = [sayValue(doubt.units, change), sayValue(doubt.wages, change)];
	const parted = reasons.includes('local_units') || reasons.includes('wages');
	const rated = reasons.includes('published_rate');
	return [
		...(parted ? [m.doubt_parted({ ...words, units, wages })] : []),
		...(rated && rate !== null ? [m.doubt_rate({ ...words, rate: change(rate) })] : []),
		...(rated && rate === null ? [m.doubt_country_rates(words)] : [])
	];
}
