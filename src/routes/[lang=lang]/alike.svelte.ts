import { SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { packObservations, readObservations } from '$lib/query/observation-cube';
import { observationsOf } from '$lib/query/observations-of';
import type { ReadObservation } from '../sector-measure';
import type { AlikeAnswers } from './alike';
import { ALIKE_CANDIDATES, ALIKE_INDICATORS, alikeAmong, structuresIn } from './alike-of';
import { sharedEngine } from './shared-engine';

/** The regions most alike any one, sought in the visitor's browser; null while they are, or when that failed. */
export function useAlike(databaseUrl: () => string) {
	let answers = $state.raw<AlikeAnswers | null>(null);
	let asked = '';
	const tables = new Map<string, Promise<ReadObservation>>();

	async function readStructures(candidates: readonly string[]): Promise<ReadObservation> {
		const engine = await sharedEngine(databaseUrl(), () => undefined);
		const rows = await engine.rows(
			observationsOf({
				indicators: ALIKE_INDICATORS,
				regions: candidates,
				activities: SECTOR_ACTIVITIES
			})
		);
		return readObservations([packObservations(rows)]);
	}

	async function seek(region: string, year: number) {
		const candidates = [...new Set([...ALIKE_CANDIDATES, region])];
		const key = candidates.length === ALIKE_CANDIDATES.length ? '' : region;
		const table = tables.get(key) ?? readStructures(candidates);
		tables.set(key, table);
		try {
			const found = alikeAmong(structuresIn(await table, candidates, year), region);
			if (asked === `${region} ${year}`) answers = found;
		} catch (cause) {
			tables.delete(key);
			reportError(cause);
		}
	}

	return {
		get answers() {
			return answers;
		},
		/** Seeks them anew when region or year are others; an answer no longer wanted is dropped. */
		want(region: string, year: number) {
			if (asked === `${region} ${year}`) return;
			asked = `${region} ${year}`;
			answers = null;
			void seek(region, year);
		}
	};
}
