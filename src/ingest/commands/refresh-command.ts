import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkConformance } from '../check/check-conformance';
import { EMPLOYEES_QUARTERLY } from '../describe/describe-employees';
import { OBSERVATIONS } from '../describe/describe-observations';
import { type Clock, SYSTEM_CLOCK } from '../fetch/clock';
import { fetchQuarterly, findTables } from '../fetch/fetched-tables';
import { forget } from '../fetch/partial-file';
import { IngestError } from '../files/ingest-error';
import type { Output } from '../files/output';
import { EMPLOYEES_SET } from '../lists/sources';
import { publishTables } from '../publish/publish-tables';
import { refreshEmployees } from '../publish/refresh-employees';
import { LIFTING_USAGE } from './lifting-options';
import { readArguments, SHARED_OPTIONS, sharedOf, TEXT } from './read-arguments';
import { type Refresh, refreshTables } from './refresh-tables';
import { sentenceOf } from './run-command';

/** How the refresh is called. */
const USAGE = `npm run data:refresh -- [--offline DIR] [--vintage YYYY-MM-DD] [--out DIR] ${LIFTING_USAGE}`;

/**
 * `data:refresh`: fetches every table from Eurostat, then quarterly employees from Urssaf, or takes files that
 * are there. Each of the two is published when all of it is sound, whatever became of the other; what is not
 * stays as it was, and the refresh ends with a sentence of it. What was fetched stands beside the published
 * folder (`datasets.fetched`) until it is published or refused.
 */
export async function refreshCommand(
	argv: readonly string[],
	output: Output,
	clock: Clock = SYSTEM_CLOCK
): Promise<void> {
	const refresh = readTold(argv, { output, clock });
	const tables = await attempt(() => refreshTables(refresh));
	const employees = (await hasEmployees(refresh))
		? await attempt(() => quarterlyEmployees(refresh))
		: null;
	for (const line of [...tables.said, ...(employees?.said ?? [])]) output.stdout.write(`${line}\n`);
	if (tables.failed === null) await reportConformance(refresh.out, output);
	const failed = sayFailed(tables, employees);
	if (failed !== '') throw new IngestError(failed);
}

function readTold(argv: readonly string[], watch: Refresh['watch']): Refresh {
	const { values, names } = readArguments(argv, USAGE, { ...SHARED_OPTIONS, offline: TEXT });
	const [surplus] = names;
	if (surplus !== undefined) {
		throw new IngestError(`wrong arguments: Unexpected argument '${surplus}'; ${USAGE}`);
	}
	const { offline } = values;
	if (offline?.trim() === '') throw new IngestError(`folder without a name; ${USAGE}`);
	const shared = sharedOf(values);
	return { offline, ...shared, fetched: `${resolve(shared.out)}.fetched`, watch };
}

/** What one half of a refresh wrote, or why it is not refreshed. */
interface Half {
	readonly said: readonly string[];
	readonly failed: string | null;
}

async function attempt(half: () => Promise<readonly string[]>): Promise<Half> {
	try {
		return { said: await half(), failed: null };
	} catch (error) {
		const failed = sentenceOf(error);
		if (failed === null) throw error;
		return { said: [], failed };
	}
}

/**
 * Whether there are quarterly employees to refresh: beside observations alone, as without them the folder is no
 * site's, and of files that are there where there is one.
 */
async function hasEmployees({ out, offline }: Refresh): Promise<boolean> {
	if (!existsSync(join(out, OBSERVATIONS.path))) return false;
	return offline === undefined || (await fileIn(offline)) !== undefined;
}

async function fileIn(offline: string): Promise<string | undefined> {
	return (await findTables(offline)).get(EMPLOYEES_SET)?.[0];
}

/** Publishes quarterly employees beside the tables that are there, and gives a sentence where they changed. */
async function quarterlyEmployees(refresh: Refresh): Promise<readonly string[]> {
	const { out, lifted, offline, fetched, watch, vintage } = refresh;
	const got: { file?: string; said: readonly string[] } = { said: [] };
	try {
		await publishTables({
			...{ out, keepFrom: [out], lifted },
			write: async (stage) => {
				const there = offline === undefined ? undefined : await fileIn(offline);
				got.file = there ?? (await fetchQuarterly(fetched, watch));
				got.said = await refreshEmployees(got.file, stage, vintage);
				return undefined;
			}
		});
	} finally {
		// Published or refused; what broke off is gone on with the next time.
		if (offline === undefined && got.file !== undefined) await forget(got.file);
	}
	return got.said.map((line) => `${line} to ${out}`);
}

/** What is not refreshed, why, and the cure; '' when all is. A refusal of the folder is one of both halves. */
function sayFailed(tables: Half, employees: Half | null): string {
	if (employees === null || tables.failed === employees.failed) return tables.failed ?? '';
	const cure = 'ask again later, or name a file of it to npm run data:employees';
	const { path } = EMPLOYEES_QUARTERLY;
	return [
		...(tables.failed === null
			? []
			: [`not refreshed: Eurostat's tables, which stay as they were; ${tables.failed}`]),
		...(employees.failed === null
			? []
			: [`not refreshed: ${path}, which stays as it was; ${employees.failed}; ${cure}`])
	].join('\n');
}

// A new vintage revises figures: what then differs from what is known is for a person to judge.
async function reportConformance(folder: string, { stdout }: Output): Promise<void> {
	const { scores, problems } = await checkConformance(folder);
	for (const line of [...scores, ...problems]) stdout.write(`${line}\n`);
}
