import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readText } from '../files/csv-file';
import { refuseLeavingLinks, staysWithin } from '../files/tables-folder';
import { PACKAGE_FILE } from './describe-package';
import { IngestError, tidied } from '../files/ingest-error';

const WrittenPackage = v.object({
	version: v.optional(v.string()),
	resources: v.array(
		v.object({
			name: v.string(),
			path: v.pipe(v.string(), v.check(staysWithin, 'it leaves the folder')),
			rows: v.number(),
			bytes: v.number(),
			hash: v.string(),
			vintage: v.optional(v.string())
		})
	)
});

/** What a written datapackage.json says of its files. */
export type WrittenPackage = v.InferOutput<typeof WrittenPackage>;

/** Reads a folder's datapackage.json; throws when it is missing or says less than it must. */
export async function readPackage(folder: string): Promise<WrittenPackage> {
	refuseLeavingLinks(folder);
	const path = join(folder, PACKAGE_FILE);
	if (!existsSync(path)) throw new IngestError(`missing file: ${path}; run npm run data:codes`);
	const parsed = v.safeParse(WrittenPackage, parseJson(path, await readText(path)));
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	throw new IngestError(
		`bad description: ${path}, ${tidied(v.getDotPath(issue) ?? 'whole file')}: ${tidied(issue.message)}; run npm run data:ingest again`
	);
}

/** The vintage of a folder's observations; undefined when none were ingested. */
export async function readVersion(folder: string): Promise<string | undefined> {
	if (!existsSync(join(folder, PACKAGE_FILE))) return undefined;
	return (await readPackage(folder)).version;
}

function parseJson(path: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new IngestError(`bad description: ${path} is no JSON; run npm run data:ingest again`, {
			cause
		});
	}
}
