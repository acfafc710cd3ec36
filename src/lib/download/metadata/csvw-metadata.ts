/** What is said of a CSV file, in the terms of CSV on the Web. */
export interface CsvwTable {
	/** Language of words that have none of their own. */
	readonly language: string;
	/** Its name beside the metadata. */
	readonly file: string;
	/** By Dublin Core: `dc:title`, `dc:source` and so on. */
	readonly statements: Readonly<Record<`dc:${string}`, unknown>>;
	readonly columns: readonly Readonly<Record<string, unknown>>[];
	/** Empty where no columns tell the rows apart. */
	readonly primaryKey?: readonly string[];
}

/** How our CSV files are written. Lines of published tables end in \n, of rows taken along in \r\n. */
const DIALECT = {
	encoding: 'utf-8',
	delimiter: ',',
	quoteChar: '"',
	doubleQuote: true,
	header: true,
	lineTerminators: ['\r\n', '\n']
};

/** Metadata of one CSV file, to lie beside it as `FILE-metadata.json` (W3C, Metadata Vocabulary for Tabular Data, 2015). */
export function csvwMetadata(table: CsvwTable): object {
	const { language, file, statements, columns, primaryKey = [] } = table;
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
		url: file,
		...statements,
		dialect: DIALECT,
		tableSchema: { columns, ...(primaryKey.length > 0 ? { primaryKey } : {}) }
	};
}
