import { HOSTS } from '$lib/catalogue/regions/hosts';
import type { Provenance } from '$lib/catalogue/tables/provenance.server';
import { citing, seriesOf } from '$lib/catalogue/series';
import type { Language } from '$lib/catalogue/types';
import { YEARS } from '$lib/catalogue/years';
import type { FileTable } from '$lib/download/file-table';
import { m } from '$lib/messages/compiled/messages.js';
import type { TakenTable } from '$lib/takeaway/file-about';
import { columnsOf } from '$lib/takeaway/file-columns';

/** How much is published by host and year, as a table to take away: one row a cell of the matrix. */
export function coverageFile(
	published: (region: string, year: number) => number,
	about: {
		readonly title: string;
		readonly indicator: string;
		readonly language: Language;
		readonly provenance: Provenance;
	}
): { readonly table: FileTable; readonly said: TakenTable } {
	const { title, indicator, language } = about;
	const provenance = citing(about.provenance, YEARS);
	return {
		table: {
			columns: columnsOf(
				...(['region', 'region_name', 'indicator', 'year', 'published'] as const),
				...(['source', 'vintage'] as const)
			),
			rows: HOSTS.flatMap(({ region, names }) =>
				YEARS.map((year) => [
					...[region, names[language], indicator, year, published(region, year)],
					...[`Eurostat ${seriesOf(year).table}`, seriesOf(year).vintage]
				])
			)
		},
		said: {
			name: `filieres_${HOSTS.length}-regions_coverage_${indicator}_${YEARS[0]}-${YEARS.at(-1)}_${provenance.vintage.replaceAll(', ', '_')}`,
			title,
			unit: m.file_column_published(),
			sentence: m.coverage_text(),
			filters: '',
			language,
			provenance
		}
	};
}
