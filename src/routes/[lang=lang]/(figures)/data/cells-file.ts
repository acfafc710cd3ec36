import type { Provenance } from '$lib/catalogue/tables/provenance.server';
import type { PublishedTable } from '$lib/catalogue/tables/data-package.server';
import { citing } from '$lib/catalogue/series';
import { INDICATORS, PUBLISHED_RATIOS, type Language } from '$lib/catalogue/types';
import { YEARS } from '$lib/catalogue/years';
import type { FileAbout, FileColumn } from '$lib/download/file-table';
import { m } from '$lib/messages/compiled/messages.js';
import type { WantedCells } from '$lib/query/all-observations';
import { readersDay } from '$lib/ui/page/readers-day';
import { fileAbout } from '$lib/takeaway/file-about';

/** Columns of a file of cells: those of the published table, with its own words for them. */
export function cellColumns(table: PublishedTable, language: Language): readonly FileColumn[] {
	return table.fields.map(({ name, titles }) => ({
		name,
		type: name === 'year' ? 'integer' : name === 'value' ? 'number' : 'text',
		meaning: titles[language]
	}));
}

/** What a file of cells says of itself; its name says which cells. */
export function cellsAbout(
	{ indicator, year }: WantedCells,
	about: {
		readonly table: PublishedTable;
		readonly language: Language;
		readonly provenance: Provenance;
	}
): FileAbout {
	const { table, language } = about;
	const provenance = citing(about.provenance, year === null ? YEARS : [year]);
	const indicators = [...INDICATORS, ...PUBLISHED_RATIOS];
	const columns = cellColumns(table, language);
	const said = {
		name: [
			'filieres_all-regions_all-activities',
			indicator ?? `${indicators.length}-indicators`,
			year ?? `${YEARS[0]}-${YEARS.at(-1)}`,
			provenance.vintage.replaceAll(', ', '_')
		].join('_'),
		title: table.titles[language],
		unit: '',
		sentence: m.cells_text(),
		filters: [indicator ?? m.cells_all_indicators(), year ?? m.cells_all_years()].join(', '),
		language,
		provenance
	};
	const taken = readersDay();
	const made = fileAbout({ columns, rows: [] }, said, { address: location.href, taken });
	// Cells have no status and are not counted here; what is said of those belongs to figures.
	const ofFigures: readonly string[] = [m.file_note_rows(), m.file_note_missing()];
	const ofStatus = m.file_note_status({ status: '' });
	return {
		...made,
		notes: made.notes.filter(({ name }) => !ofFigures.includes(name) && !name.startsWith(ofStatus))
	};
}
