import { checkPackage } from './check-package';
import { IngestError } from './ingest-error';
import { parseArguments } from './parse-arguments';
import type { Output } from './run-command';

const USAGE = 'npm run data:check -- [--out DIR]';

/** `data:check`: verifies the published tables, one line a table; fails with a sentence a problem. */
export async function checkCommand(argv: readonly string[], { stdout }: Output): Promise<void> {
	const { source, out } = parseArguments(argv, USAGE);
	const problems = await checkPackage(source ?? out, (name, found) => {
		stdout.write(`${found.length === 0 ? 'ok    ' : 'wrong '} ${name}\n`);
	});
	if (problems.length > 0) throw new IngestError(problems.join('\n'));
}
