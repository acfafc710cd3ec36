import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { implausible } from '../check/implausible';
import { checkConformance } from '../check/check-conformance';
import { checkPackage } from '../check/check-package';
import { OBSERVATIONS } from '../describe/describe-observations';
import { checkDoubtfulChanges } from '../check/doubtful-changes';
import { folderNamed } from '../files/tables-folder';
import { IngestError } from '../files/ingest-error';
import { readSource } from './read-arguments';
import { finishEarlier } from '../publish/move-in';
import { readPackage } from '../describe/read-package';
import type { Output } from '../files/output';

const USAGE = 'npm run data:check -- [--out DIR] [--any-date] [--any-year] [--any-size]';

/**
 * `data:check`: verifies the published tables, one line a table, then their days, years and sizes, then
 * Eurostat's own arithmetic, one line a ratio; fails with a sentence a problem.
 */
export async function checkCommand(argv: readonly string[], output: Output): Promise<void> {
	const { source, out, lifted } = readSource(argv, USAGE);
	const folder = folderNamed(source ?? out);
	const { stdout } = output;
	await finishEarlier(folder, output);
	const problems = await checkPackage(folder, (name, found) => {
		stdout.write(`${found.length === 0 ? 'ok    ' : 'wrong '} ${name}\n`);
	});
	if (problems.length > 0) throw new IngestError(problems.join('\n'));
	const unlikely = await implausible(folder, await readPackage(folder), lifted);
	stdout.write(`${unlikely.length === 0 ? 'ok    ' : 'wrong '} days, years and sizes\n`);
	if (unlikely.length > 0) throw new IngestError(unlikely.join('\n'));
	if (!existsSync(join(folder, OBSERVATIONS.path))) return;
	const stale = await checkDoubtfulChanges(folder);
	stdout.write(`${stale.length === 0 ? 'ok    ' : 'wrong '} doubtful changes, worked out again\n`);
	if (stale.length > 0) throw new IngestError(stale.join('\n'));
	const conformance = await checkConformance(folder);
	const mark = conformance.problems.length === 0 ? 'ok    ' : 'wrong ';
	for (const score of conformance.scores) stdout.write(`${mark} ${score}\n`);
	if (conformance.problems.length > 0) throw new IngestError(conformance.problems.join('\n'));
}
