import { parseArgs } from 'node:util';
import { IngestError } from './ingest-error';

/** What a command was told. */
export interface Arguments {
	/** File, folder or address to read; undefined when none was named. */
	readonly source: string | undefined;
	/** Folder of the published tables; `datasets` unless told. */
	readonly out: string;
	/** Date of the data, ISO; undefined when not told. */
	readonly vintage: string | undefined;
}

/** Reads a command line of at most one source and the options `--out` and `--vintage`. */
export function parseArguments(argv: readonly string[], usage: string): Arguments {
	const { values, positionals } = readArgv(argv, usage);
	const [source, ...others] = positionals;
	if (others.length > 0) throw new IngestError(`more than one source: ${others[0]}; ${usage}`);
	const { out = 'datasets', vintage } = values;
	if (vintage !== undefined && !isDate(vintage)) {
		throw new IngestError(`vintage that is no date: ${vintage}; write it as 2017-07-31`);
	}
	return { source, out, vintage };
}

/** Whether a text is a day of the calendar in ISO form. */
export function isDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function readArgv(argv: readonly string[], usage: string) {
	const options = { out: { type: 'string' }, vintage: { type: 'string' } } as const;
	try {
		return parseArgs({ args: [...argv], options, allowPositionals: true });
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
		throw new IngestError(`wrong arguments: ${reason}; ${usage}`, { cause });
	}
}
