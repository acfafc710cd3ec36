import { answerError } from './answer-error';
import { download } from './download';
import type { Route } from './fetch-table';
import { EMPLOYEES_SET, urssafBase } from '../lists/sources';

// Column names as people read them, not the codes of fields: what the portal's own button gives.
const EXPORT = 'exports/csv?delimiter=%3B&use_labels=true';

/** Fetches Urssaf's export of quarterly employees and gives its file. */
export async function fetchEmployees({ folder, fetching, onStep }: Route): Promise<string> {
	const file = `${folder}/${EMPLOYEES_SET}.csv`;
	onStep(file, 1, 1);
	const address = `${urssafBase()}/api/explore/v2.1/catalog/datasets/${EMPLOYEES_SET}/${EXPORT}`;
	const refusal = await download(address, file, fetching);
	if (refusal !== null) throw answerError(address, refusal.text, refusal.status);
	return file;
}
