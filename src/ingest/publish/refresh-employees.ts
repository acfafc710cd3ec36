import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EMPLOYEES_QUARTERLY } from '../describe/describe-employees';
import { ownWords } from '../describe/own-words';
import {
	employeesParquet,
	makeEmployees,
	type MadeEmployees,
	writeEmployees
} from './write-employees';

/**
 * Writes quarterly employees into a folder of tables and gives a sentence; none where the file says the
 * same as the table that stands there, on another day.
 */
export async function refreshEmployees(
	file: string,
	folder: string,
	undated: string | undefined
): Promise<readonly string[]> {
	const made = await makeEmployees(file, { undated });
	if (await isThere(made, folder)) return [];
	await writeEmployees(made, folder);
	return [`wrote ${EMPLOYEES_QUARTERLY.path} of vintage ${made.vintage}`];
}

async function isThere(made: MadeEmployees, folder: string): Promise<boolean> {
	const path = join(folder, EMPLOYEES_QUARTERLY.path);
	if (!existsSync(path)) return false;
	const bytes = await readFile(path);
	const vintage = ownWords(bytes, path)?.vintage ?? '';
	return bytes.equals(employeesParquet({ ...made, vintage }));
}
