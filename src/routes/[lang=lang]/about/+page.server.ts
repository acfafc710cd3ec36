import { readProvenance } from '$lib/catalogue/tables/provenance.server';
import { YEARS } from '$lib/catalogue/years';
import { sharedNativeEngine } from '$lib/query/engine/native.server';
import { observationsOf } from '$lib/query/observations-of';
import type { PageServerLoad } from './$types';

/** Where the figures come from, and the last years of the table and of France's persons employed in it. */
export const load: PageServerLoad = async () => ({
	provenance: await readProvenance(),
	ends: { last: YEARS.at(-1) ?? YEARS[0], france: await lastYearOfFrance() }
});

async function lastYearOfFrance(): Promise<number> {
	const engine = await sharedNativeEngine();
	const question = { indicators: ['persons_employed'], regions: ['FR'], activities: ['C'] };
	const rows = await engine.rows(observationsOf(question));
	return rows.filter(({ value }) => value !== null).at(-1)?.year ?? YEARS[0];
}
