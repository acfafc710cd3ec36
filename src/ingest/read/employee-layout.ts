import { splitLine } from '../files/csv-file';
import { errorAt } from '../files/ingest-error';

/** Where the columns of a table of quarterly employees stand, from 0. */
export interface EmployeeLayout {
	readonly separator: ',' | ';';
	/** How many columns there are. */
	readonly columns: number;
	readonly region: number;
	/** Region until 2015, by which Urssaf's export tells regions apart; -1 where there is no such column. */
	readonly formerRegion: number;
	readonly group: number;
	readonly quarter: number;
	readonly employees: number;
	readonly wageBill: number;
	/** Taken from a third party's page, whose columns are named by codes, not from Urssaf's portal. */
	readonly isExtract: boolean;
}

/** The column of groups as a third party's page names it; Urssaf's is `Secteur NA28i`. */
const GROUP_OF_EXTRACT = 'na28i';

/**
 * Finds the columns by name, in the words of the portal's export (`Effectifs salariés (CVS)`) or its
 * codes of fields (`effectifs_salaries_cvs`), between commas or semicolons. Throws at one that is missing.
 */
export function employeeLayout(header: string, file: string): EmployeeLayout {
	const separator = header.includes(';') ? ';' : ',';
	const names = splitLine(header.replace(/^\uFEFF/, ''), separator).map(fieldCode);
	const need = (name: string) => {
		const place = names.indexOf(name);
		if (place >= 0) return place;
		const cure = 'it must be the table of employees and wage bill by region and NA28i';
		throw errorAt({ file, line: 1, column: 1 }, `missing column: ${name}`, cure);
	};
	const isExtract = names.includes(GROUP_OF_EXTRACT);
	return {
		...{ separator, columns: names.length, isExtract },
		region: need('code_region'),
		formerRegion: names.indexOf('code_ancienne_region'),
		group: need(isExtract ? GROUP_OF_EXTRACT : 'secteur_na28i'),
		quarter: need('dernier_jour_du_trimestre'),
		employees: need('effectifs_salaries_cvs'),
		wageBill: need('masse_salariale_cvs')
	};
}

/** `Masse salariale (CVS)` as `masse_salariale_cvs`. */
function fieldCode(name: string): string {
	const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
	return plain.replaceAll(/[^a-z0-9]+/g, '_').replaceAll(/^_|_$/g, '');
}
