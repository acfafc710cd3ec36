import { readPublishedTables } from './data-package.server';
import { DATASETS_FOLDER } from './datasets-folder.server';

/** Where the counts of employees come from. */
export interface EmployeeSource {
	/** Day or month of the release, ISO; of the extraction where there is one. */
	readonly vintage: string;
	/** Whether the file is a third party's extraction, not Urssaf's own. */
	readonly isExtraction: boolean;
	/** Address of the licence's text. */
	readonly licence: string;
}

/** The provenance of a folder's quarterly employees; null where it has no such table. */
export async function readEmployeeSource(folder = DATASETS_FOLDER): Promise<EmployeeSource | null> {
	const tables = await readPublishedTables(folder);
	const found = tables.find(({ file }) => file === 'employees_quarterly.parquet');
	if (found === undefined) return null;
	const { extraction, vintage, licences } = found;
	return {
		vintage: extraction?.taken ?? vintage,
		isExtraction: extraction !== null,
		licence: licences[0]?.path ?? ''
	};
}
