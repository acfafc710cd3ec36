import { readableSql } from './readable-sql';

/** Programs that a snippet is made for, in the order shown. */
export const SNIPPET_KINDS = ['duckdb', 'python', 'r'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** A question and the published file that it is asked of; `sql` is `readableSql`'s, `address` a full one or a path. */
export interface AskedOfFile {
	/** What the question calls the file. */
	readonly table: string;
	readonly sql: string;
	readonly address: string;
}

/**
 * Text ready to paste into the DuckDB command line, Python (package duckdb) or R (4.0 or newer, package duckdb): it
 * names the published Parquet and CSV files as the questions do, and asks each of its own. Needs the network of
 * whoever runs it.
 */
export function snippetsOf(
	questions: readonly AskedOfFile[]
): Readonly<Record<SnippetKind, string>> {
	const asked = questions.map((question) => ({ ...question, view: viewOf(question) }));
	const each = (write: (one: (typeof asked)[number]) => string) => asked.map(write).join('\n');
	return {
		duckdb: each(({ view, sql }) => `${view};\n\n${sql};\n`),
		python: `import duckdb

${each(
	({ table, view, sql }) => `duckdb.sql(${pythonText(view)})
${nameOf(table)} = duckdb.sql(${pythonText(sql)})
${nameOf(table)}.show()
`
)}`,
		r: `library(duckdb)

connection <- dbConnect(duckdb())
${each(
	({ table, view, sql }) => `dbExecute(connection, ${rText(view)})
${nameOf(table)} <- dbGetQuery(connection, ${rText(sql)})
print(${nameOf(table)})`
)}
dbDisconnect(connection, shutdown = TRUE)
`
	};
}

function viewOf({ table, address }: AskedOfFile): string {
	const read = address.endsWith('.csv') ? 'read_csv' : 'read_parquet';
	return readableSql({
		sql: `create or replace view ${table} as select * from ${read}(?)`,
		params: [address]
	});
}

/** The answer's own name in a program: another than the table's. */
function nameOf(table: string): string {
	return table === 'observations' ? 'cells' : `${table}_cells`;
}

/** Between three quotation marks on lines of its own; backslashes and quotation marks in it are escaped. */
function pythonText(text: string): string {
	return `"""\n${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}\n"""`;
}

/** R's raw text, with as many dashes as keep its end apart from what stands in it. */
function rText(text: string): string {
	let dashes = '';
	while (text.includes(`)${dashes}"`)) dashes += '-';
	return `r"${dashes}(\n${text}\n)${dashes}"`;
}
