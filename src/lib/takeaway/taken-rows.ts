import type { Provenance } from '$lib/catalogue/tables/provenance.server';
import type { Language } from '$lib/catalogue/types';
import type { FileTable } from '$lib/download/file-table';
import { sayFilters, type TakenTable } from './file-about';
import { fileName, figureTable } from './figure-table';
import type { FigureRow } from '$lib/words/names/figure-row';

/** Rows under a title, as they leave a page: with what is said of them. */
export function takenRows(
	rows: readonly FigureRow[],
	words: {
		readonly title: string;
		readonly unit: string;
		readonly sentence: string;
		readonly language: Language;
		readonly provenance: Provenance;
	}
): { readonly table: FileTable; readonly said: TakenTable } {
	return {
		table: figureTable(rows, words),
		said: {
			...words,
			name: fileName(rows, words.provenance),
			filters: sayFilters(rows, words.language)
		}
	};
}
