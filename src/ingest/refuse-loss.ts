import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IngestError } from './ingest-error';
import type { ReadTable } from './read-table';
import { openParquet, rowGroups } from './read-parquet';
import { readPackage } from './read-package';
import { PACKAGE_FILE } from './describe-package';

/** A share of the countries above which their loss is no revision but a fault. */
const TOLERATED_LOSS = 0.25;

/** What a new table is held against. */
export interface PublishedTable {
	/** Folder of the published tables. */
	readonly folder: string;
	/** The table's name and file there. */
	readonly name: string;
	readonly path: string;
}

/** Throws when a new table is of an earlier day than the published one. */
export async function refuseOlder(
	{ vintage }: ReadTable,
	{ folder, name }: PublishedTable,
	code: string
): Promise<void> {
	if (!existsSync(join(folder, PACKAGE_FILE))) return;
	const { version, resources } = await readPackage(folder);
	const resource = resources.find((one) => one.name === name);
	const published = resource === undefined ? undefined : (resource.vintage ?? version);
	if (published === undefined || vintage >= published) return;
	throw new IngestError(
		`older than what we have: ${code} is of ${vintage}, published is ${published}; add --older to go back`
	);
}

/** Throws when more than a quarter of the countries with values have none in the new table. */
export async function refuseLostCountries(
	{ columns }: ReadTable,
	{ folder, path }: PublishedTable,
	code: string
): Promise<void> {
	if (!existsSync(join(folder, path))) return;
	const before = new Set<string>();
	for await (const group of rowGroups(openParquet(await readFile(join(folder, path)), path))) {
		const [region, value] = [group.get('region') ?? [], group.get('value') ?? []];
		addCountries(before, region as ArrayLike<string>, value);
	}
	const now = new Set<string>();
	addCountries(now, columns.region, columns.value);
	const lost = [...before].filter((country) => !now.has(country)).sort();
	if (lost.length <= before.size * TOLERATED_LOSS) return;
	throw new IngestError(
		`countries missing: ${code} has no value of ${lost.length} of ${before.size} (${lost.join(' ')}); ask again later`
	);
}

function addCountries(
	to: Set<string>,
	regions: ArrayLike<string>,
	values: ArrayLike<unknown>
): void {
	for (let row = 0; row < regions.length; row += 1) {
		const value = values[row] ?? null;
		if (value !== null) to.add((regions[row] ?? '').slice(0, 2));
	}
}
