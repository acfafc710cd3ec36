import { csvParseRows } from 'd3-dsv';
import * as v from 'valibot';

/**
 * What the W3C's Metadata Vocabulary for Tabular Data (Recommendation of 17 December 2015) asks of the
 * metadata of one table: §5.2 the context, §5.4 a table, §5.5 a schema, §5.6 columns, §5.9 a dialect,
 * §5.11 datatypes, §6.5 which properties there are. Strict, since a validator warns of what it does not know.
 */
const LANGUAGE_MAP = v.record(v.picklist(['und', 'en', 'fr']), v.pipe(v.string(), v.minLength(1)));
const BUILT_IN = v.picklist(['string', 'integer', 'number', 'boolean', 'date']);
/** A common property: text in a language, a typed value, or a link. */
const COMMON = v.union([
	v.strictObject({ '@value': v.string(), '@language': v.picklist(['en', 'fr']) }),
	v.strictObject({ '@value': v.string(), '@type': v.string() }),
	v.strictObject({ '@id': v.pipe(v.string(), v.url()) })
]);
const COLUMN = v.strictObject({
	// A variable of RFC 6570, not beginning with an underscore.
	name: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.]*$/)),
	titles: LANGUAGE_MAP,
	datatype: v.union([BUILT_IN, v.strictObject({ base: BUILT_IN, format: v.string() })]),
	null: v.array(v.string()),
	required: v.boolean()
});
const METADATA = v.strictObject({
	'@context': v.strictTuple([
		v.literal('http://www.w3.org/ns/csvw'),
		v.strictObject({ '@language': v.literal('en') })
	]),
	url: v.pipe(v.string(), v.regex(/^[a-z0-9_-]+\.csv$/)),
	'dc:title': v.array(COMMON),
	'dc:description': v.array(COMMON),
	'dc:source': v.array(COMMON),
	'dc:license': v.array(COMMON),
	'dc:issued': COMMON,
	dialect: v.strictObject({
		encoding: v.literal('utf-8'),
		delimiter: v.literal(','),
		quoteChar: v.literal('"'),
		doubleQuote: v.literal(true),
		header: v.literal(true),
		lineTerminators: v.array(v.string())
	}),
	tableSchema: v.strictObject({
		columns: v.pipe(v.array(COLUMN), v.minLength(1)),
		primaryKey: v.optional(v.array(v.string()))
	})
});
type Column = v.InferOutput<typeof COLUMN>;

/** Everything wrong with a CSV file and its metadata, one sentence a problem; at most ten. */
export function csvwProblems(metadata: unknown, csv: string): readonly string[] {
	const parsed = v.safeParse(METADATA, metadata);
	if (!parsed.success)
		return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`);
	const { columns, primaryKey = [] } = parsed.output.tableSchema;
	const [header = [], ...rows] = csvParseRows(csv);
	const names = columns.map(({ name }) => name);
	if (header.join() !== names.join()) return [`columns ${names.join()} of header ${header.join()}`];
	if (columns.some(({ name, titles }) => titles['und'] !== name)) return ['a title not its header'];
	if (!primaryKey.every((name) => names.includes(name)))
		return [`unknown key: ${primaryKey.join()}`];
	const keys = rows.map((row) => primaryKey.map((name) => row[names.indexOf(name)]).join('\u0000'));
	const twice = primaryKey.length > 0 && new Set(keys).size < keys.length;
	const cells = rows.flatMap((row, line) =>
		columns.flatMap((column, at) => {
			const problem = cellProblem(row[at] ?? '', column);
			return problem === null ? [] : [`row ${line + 1}, ${column.name}: ${problem}`];
		})
	);
	return [...(twice ? ['two rows have one key'] : []), ...cells].slice(0, 10);
}

const FORMS: Readonly<Record<v.InferOutput<typeof BUILT_IN>, RegExp>> = {
	string: /^[^]*$/,
	integer: /^[-+]?\d+$/,
	number: /^[-+]?(\d+(\.\d*)?|\.\d+)(E[-+]?\d+)?$/i,
	boolean: /^(true|false|1|0)$/,
	date: /^\d{4}-\d{2}-\d{2}$/
};

function cellProblem(cell: string, { datatype, null: nulls, required }: Column): string | null {
	if (nulls.includes(cell)) return required ? 'empty but required' : null;
	const { base, format } =
		typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype;
	if (!FORMS[base].test(cell)) return `${cell} is no ${base}`;
	if (format !== undefined && !new RegExp(format).test(cell)) return `${cell} is not ${format}`;
	return null;
}
