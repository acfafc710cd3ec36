import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { IngestError } from './ingest-error';

/** Folder beside the newest tables that holds the earlier vintages, each under its date. */
export const VINTAGES = 'vintages';

const MARKS = ['regions.csv', 'datapackage.json'];
const CURE = 'name a folder of tables, or a new one';

/**
 * The folder that `--out` names, links resolved, to be written: a new one, an empty one, or one of
 * tables. Throws when it is none, when it holds anything else, or when the work goes on within it.
 */
export function folderToWrite(out: string): string {
	const folder = folderNamed(out);
	if (isWithin(process.cwd(), folder)) {
		throw new IngestError(`folder of the work itself: ${out}; ${CURE}`);
	}
	if (dirname(folder).endsWith(`${sep}${VINTAGES}`)) {
		throw new IngestError(`earlier vintage: ${out} is kept as it was published; ${CURE}`);
	}
	const entries = existsSync(folder) ? readdirSync(folder) : [];
	if (entries.length > 0 && !MARKS.some((mark) => entries.includes(mark))) {
		throw new IngestError(`folder of other things: ${out} has no ${MARKS.join(' or ')}; ${CURE}`);
	}
	refuseLeavingLinks(folder);
	return folder;
}

/** The folder that a person names, links resolved, which need not be there; throws when it is a file. */
export function folderNamed(name: string): string {
	if (name.trim() === '') throw new IngestError(`folder without a name: "${name}"; ${CURE}`);
	const path = resolve(name);
	if (!existsSync(path)) return path;
	if (!statSync(path).isDirectory()) throw new IngestError(`no folder: ${name}; ${CURE}`);
	return realpathSync(path);
}

/** A file that a person names to be written; throws when it has no name or would lie among tables. */
export function fileToWrite(name: string): string {
	const folder = dirname(resolve(name));
	const isTables = MARKS.some((mark) => existsSync(join(folder, mark)));
	if (name.trim() === '' || isTables) {
		throw new IngestError(`file among the tables: "${name}"; name one in another folder`);
	}
	return name;
}

/** Throws when something in a folder of tables, or among its vintages, is a link out of it. */
export function refuseLeavingLinks(folder: string): void {
	for (const inner of [folder, join(folder, VINTAGES)]) {
		for (const entry of existsSync(inner) ? readdirSync(inner, { withFileTypes: true }) : []) {
			if (!entry.isSymbolicLink()) continue;
			const path = join(inner, entry.name);
			if (existsSync(path) && isWithin(realpathSync(path), realpathSync(folder))) continue;
			throw new IngestError(`link out of its folder: ${path}; put the file there itself`);
		}
	}
}

/** Whether a path of a description stays in its folder: a name, or names, no more. */
export function staysWithin(path: string): boolean {
	return /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(path);
}

/** Whether a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}
