import { indicatorBySlug } from '$lib/catalogue/indicators';
import type { Language } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import type { Measure } from '$lib/measures/status/measure';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import { sayFlags, sayValue } from '$lib/messages/say';
import type { ComparedFigures } from '$lib/answers/comparison';
import type { DenominatorMeasure } from '$lib/catalogue/measures';
import type { Ranked } from '$lib/answers/ranking';
import { sayWhy } from './reason-words';

/** One line of the key table: a measure in words, and what must be known with it. */
export interface KeyFigure {
	readonly key: string;
	readonly name: string;
	readonly value: string;
	readonly note: string;
	/** What its card is asked for by; null where it has none: no rank outside the ranking. */
	readonly card: string | null;
}

/** The chosen sector's figures, each written in its unit, with the reason for what is not known. */
export function keyFigures(
	figures: ComparedFigures,
	own: Ranked,
	context: {
		readonly filters: Filters;
		readonly language: Language;
		/** Null where what they are set against could not be had. */
		readonly against: Readonly<Record<DenominatorMeasure, Measure>> | null;
	}
): readonly KeyFigure[] {
	const { filters, language, against } = context;
	const format = formatFor(language);
	const indicator = indicatorBySlug.get(filters.indicator);
	const line = (
		[key, name]: readonly [string, string],
		measure: Measure,
		{ write, note = '' }: { write: (value: number) => string; note?: string }
	): KeyFigure => ({
		key,
		name,
		value: sayValue(measure, write),
		note: [sayWhy(measure, language), note].filter(Boolean).join('. '),
		card: key === 'sector' ? 'value' : key
	});
	const beside = (
		[key, name]: readonly [DenominatorMeasure, string],
		{ write, note }: { write: (value: number) => string; note: () => string }
	): KeyFigure =>
		against === null
			? { key, name, value: m.lost_value(), note: '', card: null }
			: line([key, name], against[key], { write, note: noteOf(against[key], note) });
	const count = (decimals: number) => (value: number) => format.number(value, decimals);
	const flags = figures.sector.flags === '' ? '' : sayFlags(figures.sector.flags);
	return [
		line(['sector', indicator.names[language]], figures.sector, {
			write: count(indicator.decimals),
			note: flags
		}),
		{
			...{ key: 'rank', name: m.measure_rank(), value: rankWords(own), note: '' },
			card: own.rank === null ? null : 'rank'
		},
		line(['share', m.measure_share()], figures.share, { write: format.percent }),
		line(['share_of_benchmark', m.measure_share_of_benchmark()], figures.shareOfBenchmark, {
			write: format.percent
		}),
		line(['location_quotient', m.measure_lq()], figures.locationQuotient, {
			write: count(2),
			note: m.note_lq()
		}),
		line(['symmetric_location_quotient', m.measure_slq()], figures.symmetricLocationQuotient, {
			write: count(2)
		}),
		line(['persons_per_unit', m.measure_persons_per_unit()], figures.personsPerUnit, {
			write: count(1),
			note: m.note_persons_per_unit()
		}),
		line(['wages_per_person', m.measure_wages_per_person()], figures.wagesPerPerson, {
			write: count(0),
			note: m.note_wages()
		}),
		beside(['jobs_per_1000', m.measure_jobs_per_1000()], {
			write: count(1),
			note: m.note_jobs_per_1000
		}),
		beside(['share_of_employment', m.measure_share_of_employment()], {
			write: format.percent,
			note: m.note_share_of_employment
		}),
		beside(['wages_to_gdp', m.measure_wages_to_gdp()], {
			write: format.percent,
			note: m.note_wages_to_gdp
		})
	];
}

/** What must be known of a figure; where there is none, its reason says enough. */
function noteOf({ status }: Measure, note: () => string): string {
	return status === 'not_available' ? '' : note();
}

function rankWords({ rank }: Ranked): string {
	if (rank === null) return m.status_not_available();
	if (rank.best === rank.worst) return m.rank_of({ rank: rank.best, of: rank.of });
	return m.rank_range_of(rank);
}
