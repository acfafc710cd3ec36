import { COUNTRIES } from '$lib/catalogue/regions';
import { MANUFACTURING, NAMED_SECTORS } from '$lib/catalogue/sectors';
import { INDICATORS } from '$lib/catalogue/types';
import { sharedNativeEngine } from '$lib/query/native.server';
import { packObservations, type ObservationCube } from '$lib/query/observation-cube';
import { observationsOf } from '$lib/query/observations-of';

/** The countries' cells of the named sectors and of all manufacturing: the benchmark of a region's profile. */
export async function readCountryCells(): Promise<ObservationCube> {
	const engine = await sharedNativeEngine();
	const rows = await engine.rows(
		observationsOf({
			indicators: INDICATORS,
			regions: COUNTRIES.map(({ code }) => code),
			activities: [...NAMED_SECTORS, MANUFACTURING].flatMap(({ activities }) => activities)
		})
	);
	return packObservations(rows);
}
