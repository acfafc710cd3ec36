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
		readonly language: Language;
		readonly provenance: Provenance;
	}
): { readonly table: FileTable; readonly said: TakenTable } {
	const { region, language } = about;
	const years = [...new Set(lines.map(({ year }) => year))];
	const provenance = citing(about.provenance, years);
	return {
		table: {
			columns: [
				...columnsOf('region', 'quotation', 'quoted_from', 'sector', 'measure', 'claimed', 'year'),
				...measureColumns(),
				...columnsOf('difference', 'source', 'vintage')
			],
			rows: lines.map(({ claim, year, measure, difference }) => [
				...[region, claim.wording, claim.source, claim.sector, claim.measure, claim.claimed, year],
				...Object.values(cellsOfMeasure(measure)),
				...[difference, ...sourceIn(year, about.provenance)]
			])
		},
		said: {
			name: `filieres_${region}_quotations_${years.join('-')}_${provenance.vintage.replaceAll(', ', '_')}`,
			title: m.claim_caption({ years: new Intl.ListFormat(language).format(years.map(String)) }),
			unit: '',
			sentence: m.claim_intro(),
			filters: '',
			language,
			provenance
		}
	};
}

function sourceIn(year: number, provenance: Provenance): readonly string[] {
	const { table, vintage } = citing(provenance, [year]);
	return [`Eurostat ${table}`, vintage];
}
