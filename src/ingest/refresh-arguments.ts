import { parseArgs } from 'node:util';
import { IngestError } from './ingest-error';
import { isDate } from './parse-arguments';

/** How the refresh is called. */
export const REFRESH_USAGE =
	'npm run data:refresh -- [--offline DIR] [--vintage YYYY-MM-DD] [--older] [--out DIR]';

/** What the refresh was told. */
export interface RefreshArguments {
	/** Folder of files that are already there; undefined to fetch them. */
	readonly offline: string | undefined;
	/** Date of the main table, ISO; undefined to take the publisher's. */
	readonly vintage: string | undefined;
	/** Whether tables older than the published ones are wanted. */
	readonly older: boolean;
	readonly out: string;
}

/** Reads the command line; throws one sentence when it is none. */
export function parseRefreshArguments(argv: readonly string[]): RefreshArguments {
	const { offline, vintage, older = false, out = 'datasets' } = readArgv(argv);
	if (vintage !== undefined && !isDate(vintage)) {
		throw new IngestError(`vintage that is no date: ${vintage}; write it as 2017-07-31`);
	}
	return { offline, vintage, older, out };
}

function readArgv(argv: readonly string[]) {
	const text = { type: 'string' } as const;
	const options = { offline: text, vintage: text, out: text, older: { type: 'boolean' } } as const;
	try {
		return parseArgs({ args: [...argv], options }).values;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
		throw new IngestError(`wrong arguments: ${reason}; ${REFRESH_USAGE}`, { cause });
	}
}
