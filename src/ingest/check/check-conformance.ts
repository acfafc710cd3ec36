import {
	CHECKED_RATIOS,
	type CheckedRatio,
	totalOf
} from '../../lib/measures/conformance/conformance';
import { type Surprise, surprisesOf } from '../../lib/measures/conformance/conformance-misses';
import { conformanceOf } from '../../lib/measures/conformance/conformance-steps';
import { openNativeEngine } from '../../lib/query/engine/native.server';
import { publishedGrowth } from '../../lib/query/published-growth';
import { publishedShares } from '../../lib/query/published-shares';
import { columnOf, readCodeTables } from './code-tables';

const NAMES: Readonly<Record<CheckedRatio, string>> = {
	share: 'manufacturing shares',
	growth: 'growth rates of employment'
};

/** What the conformance check found: a line a ratio, and one sentence for each surprise. */
export interface ConformanceReport {
	readonly scores: readonly string[];
	readonly problems: readonly string[];
}

/**
 * Works Eurostat's published ratios again from persons employed, for every country of a folder's
 * tables. Needs observations.parquet and regions.csv, checked before.
 */
export async function checkConformance(folder: string): Promise<ConformanceReport> {
	const countries = new Set(columnOf(await readCodeTables(folder), 'regions', 'country'));
	const found = await conformanceOf({
		engine: await openNativeEngine(folder),
		shares: publishedShares,
		growth: publishedGrowth,
		countries: [...countries].sort()
	});
	return {
		scores: CHECKED_RATIOS.map((ratio) => {
			const { agreeing, recomputable } = totalOf(found[ratio]);
			return `${count(agreeing)} of ${count(recomputable)} ${NAMES[ratio]} agree`;
		}),
		problems: surprisesOf(found).map(sentenceOf)
	};
}

function sentenceOf({ ratio, country, year, cells, known }: Surprise): string {
	const where = `${NAMES[ratio]}, ${country} ${year}`;
	return `not as known: ${where}: ${count(cells)} differ from persons employed, known are ${count(known)}; find out why, then correct KNOWN_MISSES`;
}

function count(cells: number): string {
	return cells.toLocaleString('en-GB');
}
