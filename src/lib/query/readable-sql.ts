import type { Query } from './engine/engine';

/**
 * A question with its values written in, for reading and for pasting elsewhere; what runs here keeps its `?`.
 * Text is quoted, quotes in it doubled; numbers stand as they are. A `?` within quotes is text and stays.
 * Throws `values do not fit: …` when question marks and values are not as many, or a number is not finite.
 */
export function readableSql({ sql, params }: Pick<Query<unknown>, 'sql' | 'params'>): string {
	let used = 0;
	const written = sql.replace(/'(?:[^']|'')*'|\?/g, (piece) => {
		if (piece !== '?') return piece;
		const value = params[used];
		used += 1;
		return value === undefined ? piece : literal(value);
	});
	if (used !== params.length)
		throw new Error(`values do not fit: ${used} places for ${params.length} values in ${sql}`);
	return written;
}

/** A value as SQL writes it. */
function literal(value: string | number): string {
	if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
	if (!Number.isFinite(value)) throw new Error(`values do not fit: ${value} is no SQL number`);
	return String(value);
}
