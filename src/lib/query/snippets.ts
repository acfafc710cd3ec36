import { readableSql } from './readable-sql';

/** Programs that a snippet is made for, in the order shown. */
export const SNIPPET_KINDS = ['duckdb', 'python', 'r'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/**
 * Text ready to paste into the DuckDB command line, Python (package duckdb) or R (4.0 or newer, package duckdb):
 * it names the published Parquet file `observations` and asks the question of it. `sql` is `readableSql`'s;
 * `address` is the file's full address, or a path. Needs the network of whoever runs it.
 */
export function snippetsOf(sql: string, address: string): Readonly<Record<SnippetKind, string>> {
	const view = readableSql({
		sql: 'create or replace view observations as select * from read_parquet(?)',
		params: [address]
	});
	return {
		duckdb: `${view};\n\n${sql};\n`,
		python: `import duckdb

duckdb.sql(${pythonText(view)})
cells = duckdb.sql(${pythonText(sql)})
cells.show()
`,
		r: `library(duckdb)

connection <- dbConnect(duckdb())
dbExecute(connection, ${rText(view)})
cells <- dbGetQuery(connection, ${rText(sql)})
print(cells)
dbDisconnect(connection, shutdown = TRUE)
`
	};
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
