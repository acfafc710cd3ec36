import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DENOMINATORS, type Denominator } from '../../lib/catalogue/types';
import type { TextTable } from '../../lib/catalogue/parse-csv';
import { readCsv } from '../files/csv-file';
import type { ResourceDescription, Schema } from './data-package';
import { DENOMINATOR_SOURCES, type DenominatorSource } from '../lists/denominator-list';
import { keyOf, matching, oneOf, REQUIRED, schema } from './describe-fields';
import { LICENSES, SOURCES } from '../lists/sources';
import { FILE_VERSIONS } from '../lists/version-of';

/** The list of the denominators' tables: where each comes from, its edition and unit. */
export const DENOMINATOR_LIST = 'denominators.csv';

/** What is noted of a denominator when it is read. */
export interface ListedDenominator {
	readonly name: Denominator;
	/** Day of the file, or the years that it covers where it says no day. */
	readonly vintage: string;
	/** The version of NUTS that the file is in. */
	readonly nuts: string;
	/** sha256 of the file that was read, hexadecimal. */
	readonly sha256: string;
}

/** File of a denominator's table. */
export function pathOf(name: Denominator): string {
	return `${name}.csv`;
}

/** denominators.csv: one row per table, in the order of the list. */
export function listTable(listed: readonly ListedDenominator[]): TextTable {
	return {
		header: [
			...['name', 'table', 'vintage', 'name_en', 'name_fr', 'unit_en', 'unit_fr', 'decimals'],
			...['nuts', 'sha256']
		],
		rows: DENOMINATOR_SOURCES.flatMap(({ name, table, names, unit, decimals }) => {
			const entry = listed.find((candidate) => candidate.name === name);
			if (entry === undefined) return [];
			const words = [names.en, names.fr, unit.en, unit.fr];
			return [[name, table, entry.vintage, ...words, String(decimals), entry.nuts, entry.sha256]];
		})
	};
}

/** The edition that denominators.csv of a folder notes for a table; undefined for all others. */
export async function vintageIn(folder: string, name: string): Promise<string | undefined> {
	const path = join(folder, DENOMINATOR_LIST);
	if (!existsSync(path)) return undefined;
	const rows = await readCsv(path, ['name', 'vintage']);
	return rows.find((row) => row.name === name)?.vintage;
}

const CSV = { format: 'csv', mediatype: 'text/csv' } as const;

const MATCHED = {
	en:
		'The codes are found in the version of NUTS that the file is in (nuts in denominators.csv). ' +
		'A region whose boundaries changed meanwhile has no row. parts names the published codes: more ' +
		'than one make a sum, empty where one of them is. Changed: only regions of the main table and ' +
		'years from 2008 on were kept, under its codes.',
	fr:
		'Les codes sont cherchés dans la version de la NUTS du fichier (nuts dans denominators.csv). ' +
		'Une région dont les limites ont changé depuis n’a pas de ligne. parts donne les codes publiés : ' +
		'plusieurs forment une somme, vide si l’un d’eux l’est. Changements : seules les régions du ' +
		'tableau principal et les années depuis 2008 ont été gardées, sous ses codes.'
};

/** Population, gross domestic product and employment, and the list that names their editions. */
export const DENOMINATOR_TABLES: readonly ResourceDescription[] = [
	...DENOMINATOR_SOURCES.map(describe),
	{
		name: 'denominators',
		path: DENOMINATOR_LIST,
		title_en: 'Denominators: what figures are set against',
		title_fr: 'Dénominateurs : à quoi les chiffres sont rapportés',
		description_en:
			"One row per table: Eurostat's code, edition, unit and the sha256 of the file that was read. " +
			'The edition is the day of the file, or its years where it says no day.',
		description_fr:
			'Une ligne par tableau : code d’Eurostat, édition, unité et sha256 du fichier lu. L’édition est ' +
			'le jour du fichier, ou ses années s’il n’en dit pas.',
		...CSV,
		vintage: 'row by row',
		sources: DENOMINATOR_SOURCES.map(({ source }) => source),
		licenses: [LICENSES.eurostat],
		schema: schema(
			[
				['name', 'string', 'Name of the table', 'Nom du tableau', oneOf(DENOMINATORS)],
				['table', 'string', "Eurostat's code", 'Code d’Eurostat', matching('^[a-z0-9_]+$')],
				['vintage', 'string', 'Edition', 'Édition', matching('^\\d{4}-\\d\\d(-\\d\\d|\\d\\d)$')],
				['name_en', 'string', 'English name', 'Nom anglais', REQUIRED],
				['name_fr', 'string', 'French name', 'Nom français', REQUIRED],
				['unit_en', 'string', 'Unit, English', 'Unité, en anglais', REQUIRED],
				['unit_fr', 'string', 'Unit, French', 'Unité, en français', REQUIRED],
				['decimals', 'integer', 'Published decimals', 'Décimales publiées', REQUIRED],
				[
					'nuts',
					'string',
					'Version of NUTS of the file',
					'Version de la NUTS du fichier',
					oneOf(FILE_VERSIONS)
				],
				['sha256', 'string', 'sha256 of the file', 'sha256 du fichier', matching('^[0-9a-f]{64}$')]
			],
			['name']
		)
	}
];

function describe(source: DenominatorSource): ResourceDescription {
	const { name, names, unit } = source;
	return {
		name,
		path: pathOf(name),
		title_en: `${names.en}, for the regions of the main table`,
		title_fr: `${names.fr}, pour les régions du tableau principal`,
		description_en: `One row per region and year. ${MATCHED.en}`,
		description_fr: `Une ligne par région et année. ${MATCHED.fr}`,
		...CSV,
		sources: [source.source, SOURCES.nuts],
		licenses: [LICENSES.eurostat],
		schema: figuresIn(unit.en)
	};
}

/** The columns of a table of figures, which are in `unit`. */
function figuresIn(unit: string): Schema {
	const region = ['Region code of the main table', 'Code du tableau principal'] as const;
	const value = ['Value; empty when not published', 'Valeur ; vide si non publiée'] as const;
	return schema(
		[
			['region', 'string', ...region, REQUIRED],
			['year', 'integer', 'Year', 'Année', { unit: 'year', ...REQUIRED }],
			['value', 'number', ...value, { unit }],
			[
				'flags',
				'string',
				"Flags, sorted letters; '' when none",
				"Signalements, lettres triées ; '' si aucun",
				{ constraints: { pattern: '^b?c?d?e?f?i?n?p?r?s?u?z?$' } }
			],
			['parts', 'string', 'Published codes, by spaces', 'Codes publiés, par espaces', REQUIRED]
		],
		['region', 'year'],
		[keyOf('region', 'regions', 'code')]
	);
}
