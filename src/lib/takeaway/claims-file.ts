import type { Provenance } from '$lib/catalogue/tables/provenance.server';
import { citing } from '$lib/catalogue/series';
import type { Language } from '$lib/catalogue/types';
import type { FileTable } from '$lib/download/file-table';
import { m } from '$lib/messages/compiled/messages.js';
import type { LedgerLine } from '$lib/answers/claims-ledger';
import type { TakenTable } from './file-about';
import { cellsOfMeasure, columnsOf, measureColumns } from './file-columns';

/** Quotations beside statistics, as a table to take away; a column each, never one of both. */
export function claimsFile(
	lines: readonly LedgerLine[],
	about: {
		readonly region: string;
		readonly year: number;
		readonly language: Language;
		readonly provenance: Provenance;
	}
): { readonly table: FileTable; readonly said: TakenTable } {
	const { region, year, language } = about;
	const provenance = citing(about.provenance, [year]);
	const source = `Eurostat ${provenance.table}`;
	return {
		table: {
			columns: [
				...columnsOf('region', 'quotation', 'quoted_from', 'sector', 'measure', 'claimed', 'year'),
				...measureColumns(),
				...columnsOf('difference', 'source', 'vintage')
			],
			rows: lines.map(({ claim, measure, difference }) => [
				...[region, claim.wording, claim.source, claim.sector, claim.measure, claim.claimed, year],
				...Object.values(cellsOfMeasure(measure)),
				...[difference, source, provenance.vintage]
			])
		},
		said: {
			name: `filieres_${region}_quotations_${year}_${provenance.vintage}`,
			title: m.claim_caption({ year }),
			unit: '',
			sentence: m.claim_intro(),
			filters: '',
			language,
			provenance
		}
	};
}
