import type { MeasureName, ShownName } from '$lib/catalogue/measures';
import { m } from '$lib/messages/compiled/messages.js';

/** What the words of a measure may speak of. */
export interface About {
	/** The indicator's name and its unit, in the language of the page. */
	readonly indicator: string;
	readonly unit: string;
	/** The table that the sector is set against, and its edition; '' where there is none. */
	readonly table: string;
	readonly vintage: string;
}

/** A measure's words. */
export interface MeasureWords {
	readonly name: (about: About) => string;
	/** Its unit in a sentence. */
	readonly unit: (about: About) => string;
	/** What must be known of every such figure; absent where nothing must. */
	readonly note?: () => string;
}

/** The words of every measure that a figure or a table shows. */
export const MEASURE_WORDS: Readonly<Record<ShownName, MeasureWords>> = {
	value: { name: ({ indicator }) => indicator, unit: m.figure_unit },
	share: { name: m.measure_share, unit: m.unit_share },
	share_of_benchmark: { name: m.measure_share_of_benchmark, unit: m.unit_share },
	location_quotient: { name: m.measure_lq, unit: m.unit_lq, note: m.note_lq },
	symmetric_location_quotient: { name: m.measure_slq, unit: m.unit_slq },
	growth: { name: m.measure_growth, unit: m.unit_growth },
	persons_per_unit: {
		name: m.measure_persons_per_unit,
		unit: m.unit_persons_per_unit,
		note: m.note_persons_per_unit
	},
	wages_per_person: {
		name: m.measure_wages_per_person,
		unit: m.unit_wages_per_person,
		note: m.note_wages
	},
	jobs_per_1000: {
		name: m.measure_jobs_per_1000,
		unit: m.unit_jobs_per_1000,
		note: m.note_jobs_per_1000
	},
	share_of_employment: {
		name: m.measure_share_of_employment,
		unit: m.unit_share_of_employment,
		note: m.note_share_of_employment
	},
	wages_to_gdp: {
		name: m.measure_wages_to_gdp,
		unit: m.unit_wages_to_gdp,
		note: m.note_wages_to_gdp
	},
	rank: { name: m.measure_rank, unit: m.unit_rank }
};

/** A measure's name in the menu, where no indicator is named yet. */
export function menuName(measure: MeasureName): string {
	if (measure === 'value') return m.measure_value();
	if (measure === 'growth') return m.measure_growth_name();
	return MEASURE_WORDS[measure].name({ indicator: '', unit: '', table: '', vintage: '' });
}
