/** Tables that a question may name. */
export const TABLES = ['observations', 'denominators'] as const;
export type TableName = (typeof TABLES)[number];

/**
 * A question for DuckDB. `sql` uses `?` and nothing else for values;
 * every column is DOUBLE, INTEGER or VARCHAR, so that both engines answer alike.
 */
export interface Query<Row> {
	readonly sql: string;
	readonly params: readonly (string | number)[];
	readonly tables: readonly TableName[];
	/** Only carries the type of a row; never set. */
	readonly row?: Row;
}

/** The waist between all questions and whatever answers them. */
export interface Engine {
	/** All rows at once. Throws `QueryError`. */
	rows<Row>(query: Query<Row>): Promise<Row[]>;
	/** The rows in pieces, for what is too large to hold. Throws `QueryError`. */
	batches<Row>(query: Query<Row>): AsyncIterable<Row[]>;
}

/** An engine's failure with the question that caused it. */
export class QueryError extends Error {
	constructor(
		readonly engine: 'native' | 'wasm',
		readonly query: Query<unknown>,
		cause: unknown
	) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		super(`query failed: ${reason} (${engine}) in ${query.sql} with [${query.params.join(', ')}]`, {
			cause
		});
		this.name = 'QueryError';
	}
}

/**
 * What both engines are told at start.
 * Extensions stay off because DuckDB would otherwise fetch them from another origin,
 * and 1/0 must be null on both (stands at Infinity natively by default).
 */
export const SETTINGS = [
	'set autoinstall_known_extensions = false',
	'set autoload_known_extensions = false',
	'set ieee_floating_point_ops = false'
] as const;

/** `?, ?, ?` for a list of `count` values; at least one. */
export function placeholders(count: number): string {
	if (count < 1) throw new Error('empty list: a query needs at least one value to look for');
	return Array.from({ length: count }, () => '?').join(', ');
}
