import type { FetchedTable } from '$lib/query/engine/fetch-table';
import type { ReadObservation } from '$lib/query/observation-cube';
import type { AlikeAnswers, SoughtAlike } from './alike';
import { ALIKE_CANDIDATES, alikeAmong, structuresIn } from './alike-of';
import { failureOf } from '$lib/cells/failure-of';
import { sharedEngine } from '$lib/cells/shared-engine';
import { askStructures } from '$lib/cells/structure-cells';

/** The regions most alike any one, sought in the visitor's browser. */
export function useAlike(file: () => FetchedTable) {
	/** The last question that was answered or failed; an answer to another one is nobody's. */
	let found = $state.raw<{ readonly key: string; readonly answers: AlikeAnswers | null } | null>(
		null
	);
	let asked = '';
	const seek = seekerOf(file);

	async function ask(region: string, year: number) {
		const key = keyOf(region, year);
		asked = key;
		const answers = await seek(region, year);
		if (asked === key) found = { key, answers };
	}

	return {
		/** What is known of a region and year now. */
		of(region: string, year: number): SoughtAlike {
			if (found?.key !== keyOf(region, year)) return { answers: null, retry: null };
			const again = () => {
				found = null;
				void ask(region, year);
			};
			return { answers: found.answers, retry: found.answers === null ? again : null };
		},
		/** Seeks them when region or year are others than before; call it in an effect. */
		want(region: string, year: number) {
			if (asked !== keyOf(region, year)) void ask(region, year);
		}
	};
}

function keyOf(region: string, year: number): string {
	return `${region} ${year}`;
}

/** Seeks in one table of structures for all regions that it holds; null where the table cannot be had. */
function seekerOf(file: () => FetchedTable) {
	const tables = new Map<string, Promise<ReadObservation>>();
	const readStructures = async (regions: readonly string[]) =>
		askStructures(await sharedEngine(file(), () => undefined), regions);
	return async (region: string, year: number): Promise<AlikeAnswers | null> => {
		const candidates = [...new Set([...ALIKE_CANDIDATES, region])];
		const key = candidates.length === ALIKE_CANDIDATES.length ? '' : region;
		const table = tables.get(key) ?? readStructures(candidates);
		tables.set(key, table);
		try {
			return alikeAmong(structuresIn(await table, candidates, year), region);
		} catch (cause) {
			tables.delete(key);
			// The page's own cells fail with it, and say why.
			failureOf(cause);
			return null;
		}
	};
}
