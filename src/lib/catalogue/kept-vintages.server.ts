import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readProvenance } from './provenance.server';

/** A dated state of the tables and the folder that holds it. */
export interface KeptVintage {
	/** ISO day. */
	readonly date: string;
	readonly folder: string;
}

/** The vintages at hand, newest first: that of the folder itself, then those kept in `vintages/`. */
export async function readKeptVintages(
	folder = resolve('datasets')
): Promise<readonly KeptVintage[]> {
	const { vintage } = await readProvenance(folder);
	const beside = resolve(folder, 'vintages');
	const dates = existsSync(beside) ? await readdir(beside) : [];
	const kept = dates
		.filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date) && date !== vintage)
		.map((date) => ({ date, folder: resolve(beside, date) }));
	return [{ date: vintage, folder }, ...kept].sort((a, b) => (a.date < b.date ? 1 : -1));
}
