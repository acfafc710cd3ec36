import { parseArgs } from 'node:util';
import type { LiftedLimits } from '../check/lifted-limits';
import { liftedBy, LIFTING_OPTIONS, LIFTING_USAGE, refuseVintage } from './lifted-limits';
import { IngestError } from '../files/ingest-error';

/** How the refresh is called. */
const REFRESH_USAGE = `npm run data:refresh -- [--offline DIR] [--vintage YYYY-MM-DD] [--out DIR] ${LIFTING_USAGE}`;

/** What the refresh was told. */
export interface RefreshArguments {
	/** Folder of files that are already there; undefined to fetch them. */
	readonly offline: string | undefined;
	/** Date of the main table, ISO; undefined to take the publisher's. */
	readonly vintage: string | undefined;
	/** Which limits do not hold this time. */
	readonly lifted: LiftedLimits;
	readonly out: string;
}

/** Reads the command line; throws one sentence when it is none. */
export function parseRefreshArguments(argv: readonly string[]): RefreshArguments {
	const { offline, vintage, out = 'datasets', ...values } = readArgv(argv);
	if (offline?.trim() === '') throw new IngestError(`folder without a name; ${REFRESH_USAGE}`);
	const lifted = liftedBy(values);
	refuseVintage(vintage, lifted);
	return { offline, vintage, lifted, out };
}

function readArgv(argv: readonly string[]) {
	const text = { type: 'string' } as const;
	const options = { offline: text, vintage: text, out: text, ...LIFTING_OPTIONS } as const;
	try {
		return parseArgs({ args: [...argv], options }).values;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
		throw new IngestError(`wrong arguments: ${reason}; ${REFRESH_USAGE}`, { cause });
	}
}
