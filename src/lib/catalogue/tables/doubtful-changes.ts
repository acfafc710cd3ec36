import text from '../../../../datasets/doubtful_changes.csv?raw';
import { readTable } from './csv-table';

/** A change of persons employed that no flag marks and that other published figures speak against (rule DC-1). */
export interface DoubtfulChange {
	/** A region, or a country with everything that lies in it where `activity` is "all". */
	readonly region: string;
	readonly activity: string;
	/** The later of the two years. */
	readonly year: number;
	/** What speaks against it, as the rule names it: local_units, wages, published_rate. */
	readonly reasons: readonly string[];
	/** Eurostat's own growth rate, percent, where it is a reason; else null. */
	readonly publishedGrowth: number | null;
}

/** All of them, by region, activity and year; worked out from the observations when tables are published. */
export const DOUBTFUL_CHANGES: readonly DoubtfulChange[] = readTable(
	'doubtful_changes.csv',
	text,
	(read): DoubtfulChange => ({
		region: read('region'),
		activity: read('activity'),
		year: Number(read('year')),
		reasons: read('reasons').split(' '),
		publishedGrowth: read('published_growth') === '' ? null : Number(read('published_growth'))
	})
);
const byKey = new Map(DOUBTFUL_CHANGES.map((change) => [keyOf(change), change]));

/** The doubtful changes that touch a region's activity from the year before: its own, then its country's. */
export function doubtfulChangesOf(key: {
	readonly region: string;
	readonly activity: string;
	readonly year: number;
}): readonly DoubtfulChange[] {
	const country = { region: key.region.slice(0, 2), activity: 'all', year: key.year };
	return [byKey.get(keyOf(key)), byKey.get(keyOf(country))].filter(
		(change) => change !== undefined
	);
}

function keyOf({ region, activity, year }: Pick<DoubtfulChange, 'region' | 'activity' | 'year'>) {
	return `${region} ${activity} ${year}`;
}
