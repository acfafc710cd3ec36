import { parseArgs } from 'node:util';
import type { LiftedLimits } from '../check/lifted-limits';
import { liftedBy, LIFTING_OPTIONS, refuseVintage } from './lifted-limits';
import { IngestError } from '../files/ingest-error';

/** What a command was told. */
export interface Arguments {
	/** File, folder or address to read; undefined when none was named. */
	readonly source: string | undefined;
	/** Folder of the published tables; `datasets` unless told. */
	readonly out: string;
	/** Date of the data, ISO; undefined when not told. */
	readonly vintage: string | undefined;
	readonly lifted: LiftedLimits;
}

/** Reads a command line of at most one source and the options that it shares with other commands. */
export function parseArguments(argv: readonly string[], usage: string): Arguments {
	const { values, positionals } = readArgv(argv, usage);
	const [source, ...others] = positionals;
	if (others.length > 0) throw new IngestError(`more than one source: ${others[0]}; ${usage}`);
	if (source?.trim() === '') throw new IngestError(`source without a name; ${usage}`);
	const { out = 'datasets', vintage } = values;
	const lifted = liftedBy(values);
	refuseVintage(vintage, lifted);
	return { source, out, vintage, lifted };
}

function readArgv(argv: readonly string[], usage: string) {
	const text = { type: 'string' } as const;
	const options = { out: text, vintage: text, ...LIFTING_OPTIONS } as const;
	try {
		return parseArgs({ args: [...argv], options, allowPositionals: true });
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
		throw new IngestError(`wrong arguments: ${reason}; ${usage}`, { cause });
	}
}
