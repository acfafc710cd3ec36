import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { LiftedLimits } from '../check/lifted-limits';
import { IngestError } from '../files/ingest-error';
import { liftedBy, LIFTING_OPTIONS, refuseVintage } from './lifting-options';

type Options = NonNullable<ParseArgsConfig['options']>;

/** An option with a text of its own: `--out DIR`. */
export const TEXT = { type: 'string' } as const;

/** Folder of the published tables, where none is told. */
export const OWN_TABLES = 'datasets';

/** What commands on a folder of tables share: `--out`, `--vintage`, `--table` and the limits that can be lifted. */
export const SHARED_OPTIONS = {
	out: TEXT,
	vintage: TEXT,
	table: TEXT,
	...LIFTING_OPTIONS
} as const;

/** What a command was told of these. */
export interface Shared {
	/** Folder of the published tables; `datasets` unless told. */
	readonly out: string;
	/** Date of the data, ISO; undefined when not told. */
	readonly vintage: string | undefined;
	/** Eurostat's code of a table whose file has no name; undefined when not told. */
	readonly table: string | undefined;
	readonly lifted: LiftedLimits;
}

/**
 * Reads a command line: the options (`values`), and the files, folders or addresses that it names.
 * Throws one sentence, with how the command is called, when it does not fit.
 */
export function readArguments<const Known extends Options>(
	argv: readonly string[],
	usage: string,
	options: Known
) {
	try {
		const read = parseArgs({ args: [...argv], options, allowPositionals: true });
		return { values: read.values, names: read.positionals };
	} catch (cause) {
		// The first of its sentences says what is wrong, the others how to write something else.
		const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
		throw new IngestError(`wrong arguments: ${reason}; ${usage}`, { cause });
	}
}

/** What is told by shared options; throws when the vintage is no day, or none that a table can be of. */
export function sharedOf(
	values: Parameters<typeof liftedBy>[0] &
		Readonly<Partial<Record<'out' | 'vintage' | 'table', string>>>
): Shared {
	const { out = OWN_TABLES, vintage, table } = values;
	const lifted = liftedBy(values);
	refuseVintage(vintage, lifted);
	return { out, vintage, table, lifted };
}

/** Reads the command line of at most one source and the shared options; the source is undefined when none is named. */
export function readSource(
	argv: readonly string[],
	usage: string
): Shared & { readonly source: string | undefined } {
	const { values, names } = readArguments(argv, usage, SHARED_OPTIONS);
	const [source, second] = names;
	if (second !== undefined) throw new IngestError(`more than one source: ${second}; ${usage}`);
	if (source?.trim() === '') throw new IngestError(`source without a name; ${usage}`);
	return { source, ...sharedOf(values) };
}
