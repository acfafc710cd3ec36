import type { Names } from '$lib/catalogue/types';
import { csvwMetadata } from './csvw-metadata';

/** A column as a CSV's metadata describe it; `type` is Table Schema's. */
export interface DescribedColumn {
	readonly name: string;
	readonly type: string;
	readonly titles: Names;
	readonly required: boolean;
	/** '' for anything. */
	readonly pattern: string;
}

/** What is said of a CSV file. */
export interface DescribedCsv {
	/** Its name beside the metadata. */
	readonly file: string;
	readonly titles: Names;
	readonly descriptions: Names;
	readonly vintage: string;
	readonly sourceAddresses: readonly string[];
	readonly licences: readonly { readonly path: string }[];
	readonly columns: readonly DescribedColumn[];
	readonly primaryKey: readonly string[];
}

/** CSVW's name of a type; those of Table Schema that our tables use. */
const DATATYPES: Readonly<Record<string, string>> = {
	string: 'string',
	integer: 'integer',
	number: 'number',
	boolean: 'boolean',
	date: 'date'
};

/**
 * CSVW metadata of a published table, in two languages, as the text of its file. An empty cell is null in
 * every column. Throws `unknown type: …`.
 */
export function tableMetadata(csv: DescribedCsv): string {
	const { file, titles, descriptions, vintage, columns, primaryKey } = csv;
	const metadata = csvwMetadata({
		language: 'en',
		file,
		primaryKey,
		statements: {
			'dc:title': inLanguages(titles),
			'dc:description': inLanguages(descriptions),
			'dc:source': csv.sourceAddresses
				.filter((path) => path !== '')
				.map((path) => ({ '@id': path })),
			'dc:license': csv.licences.map(({ path }) => ({ '@id': path })),
			'dc:issued': { '@value': vintage, '@type': dateType(vintage) }
		},
		columns: columns.map(describeColumn)
	});
	return `${JSON.stringify(metadata, null, '\t')}\n`;
}

/** A day, or the month of an extraction of which nobody told the day. */
function dateType(vintage: string): string {
	return /^\d{4}-\d\d$/.test(vintage) ? 'xsd:gYearMonth' : 'xsd:date';
}

function describeColumn({ name, type, titles, required, pattern }: DescribedColumn) {
	const base = DATATYPES[type];
	if (base === undefined) throw new Error(`unknown type: ${type} of column ${name}`);
	return {
		name,
		// The header's own word in no language: a reader compares titles with it.
		titles: { und: name, en: titles.en, fr: titles.fr },
		datatype: pattern === '' ? base : { base, format: pattern },
		null: [''],
		required
	};
}

function inLanguages(names: Names) {
	return [
		{ '@value': names.en, '@language': 'en' },
		{ '@value': names.fr, '@language': 'fr' }
	];
}
