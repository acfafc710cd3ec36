import { HOST_REGIONS, HOSTS } from '$lib/catalogue/regions/hosts';
import { MANUFACTURING, NAMED_SECTORS, SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { seriesOf } from '$lib/catalogue/series';
import { INDICATORS } from '$lib/catalogue/types';
import { YEARS } from '$lib/catalogue/years';
import { toCsv } from '$lib/download/to-csv';
import { askCube } from '$lib/query/ask-cube';
import { openNativeEngine } from '$lib/query/engine/native.server';
import { readObservations } from '$lib/query/observation-cube';
import { sectorMeasure } from '$lib/answers/sector-measure';

/** Its name among the published files. */
export const HOST_FILE = 'host-observations.csv';

/** Columns of the host observations, in their order. */
export const HOST_COLUMNS = [
	...(['host', 'sector', 'indicator', 'year'] as const),
	...(['value', 'status', 'parts_missing', 'flags', 'source'] as const)
] as const;
export type HostColumn = (typeof HOST_COLUMNS)[number];

/**
 * One row per host × sector × indicator × year: sums of published cells with what is missing, as CSV.
 * `folder` holds a vintage's tables; hosts and sectors are today's.
 */
export async function hostObservationsCsv(folder: string): Promise<string> {
	const engine = await openNativeEngine(folder);
	const cube = await askCube(engine, {
		indicators: INDICATORS,
		regions: HOST_REGIONS,
		activities: SECTOR_ACTIVITIES
	});
	const read = readObservations([cube]);
	const lines = HOSTS.flatMap((host) =>
		[...NAMED_SECTORS, MANUFACTURING].flatMap((sector) =>
			INDICATORS.flatMap((indicator) =>
				YEARS.map((year) => {
					const measure = sectorMeasure(read, { region: host.region, sector, indicator, year });
					const source = `Eurostat ${seriesOf(year).table}`;
					const { value, status, partsMissing, flags } = measure;
					return [
						host.slug,
						sector.slug,
						indicator,
						year,
						value,
						status,
						partsMissing,
						flags,
						source
					];
				})
			)
		)
	);
	return toCsv(HOST_COLUMNS, lines);
}
