import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkConformance } from './check-conformance';
import { checkPackage } from './check-package';
import { OBSERVATIONS } from './describe-observations';
import { checkDoubtfulChanges } from './doubtful-changes';
import { folderNamed } from './files/tables-folder';
import { IngestError } from './ingest-error';
import { parseArguments } from './parse-arguments';
import { finishEarlier } from './publish/move-in';
import type { Output } from './run-command';

const USAGE = 'npm run data:check -- [--out DIR]';

/**
 * `data:check`: verifies the published tables, one line a table, then Eurostat's own arithmetic, one
 * line a ratio; fails with a sentence a problem.
 */
export async function checkCommand(argv: readonly string[], output: Output): Promise<void> {
	const { source, out } = parseArguments(argv, USAGE);
	const folder = folderNamed(source ?? out);
	const { stdout } = output;
	await finishEarlier(folder, output);
	const problems = await checkPackage(folder, (name, found) => {
		stdout.write(`${found.length === 0 ? 'ok    ' : 'wrong '} ${name}\n`);
	});
	if (problems.length > 0) throw new IngestError(problems.join('\n'));
	if (!existsSync(join(folder, OBSERVATIONS.path))) return;
	const stale = await checkDoubtfulChanges(folder);
	stdout.write(`${stale.length === 0 ? 'ok    ' : 'wrong '} doubtful changes, worked out again\n`);
	if (stale.length > 0) throw new IngestError(stale.join('\n'));
	const conformance = await checkConformance(folder);
	const mark = conformance.problems.length === 0 ? 'ok    ' : 'wrong ';
	for (const score of conformance.scores) stdout.write(`${mark} ${score}\n`);
	if (conformance.problems.length > 0) throw new IngestError(conformance.problems.join('\n'));
}
