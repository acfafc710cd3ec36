import { HOST_REGIONS, HOSTS } from '$lib/catalogue/hosts';
import { MANUFACTURING, NAMED_SECTORS, SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { seriesOf } from '$lib/catalogue/series';
import { INDICATORS } from '$lib/catalogue/types';
import { YEARS } from '$lib/catalogue/years';
import { toCsv } from '$lib/download/to-csv';
import { sharedNativeEngine } from '$lib/query/native.server';
import { packObservations, readObservations } from '$lib/query/observation-cube';
import { observationsOf } from '$lib/query/observations-of';
import { sectorMeasure } from '../../sector-measure';
import type { RequestHandler } from './$types';

export const prerender = true;

const COLUMNS = 'host,sector,indicator,year,value,status,parts_missing,flags,source'.split(',');

/** One row per host × sector × indicator × year: sums of published cells with what is missing. */
export const GET: RequestHandler = async () => {
	const engine = await sharedNativeEngine();
	const rows = await engine.rows(
		observationsOf({
			indicators: INDICATORS,
			regions: HOST_REGIONS,
			activities: SECTOR_ACTIVITIES
		})
	);
	const read = readObservations([packObservations(rows)]);
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
	return new Response(toCsv(COLUMNS, lines), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
