import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { regionVersions, type RegionVersions } from '../../lib/catalogue/regions/region-versions';
import { formatCsv, readCsv, readList } from '../files/csv-file';
import { DENOMINATOR_SOURCES } from '../lists/denominator-list';
import { denominatorTable } from '../read/denominator-table';
import {
	DENOMINATOR_LIST,
	listTable,
	pathOf,
	type ListedDenominator
} from '../describe/describe-denominators';
import { IngestError } from '../files/ingest-error';
import { openSource } from '../fetch/open-source';
import { readDenominator } from '../read/read-denominator';

/** A table made from a file, with what the list says of it. */
export interface MadeDenominator {
	readonly listed: ListedDenominator;
	/** The table as it is written. */
	readonly text: string;
}

/**
 * Makes the table of a file of population, product or employment for the regions of a folder. The
 * edition is `vintage`, else the day that the file says, else that of the gzip header, else that of
 * the answer it came by, else the years it covers. `table` is its code at Eurostat's where
 * a person gave it. Throws at the first line that is not as it should be.
 */
export async function makeDenominator(
	file: string,
	folder: string,
	{ vintage, table: told }: Partial<Record<'vintage' | 'table', string | undefined>> = {}
): Promise<MadeDenominator> {
	const { bytes, answered } = await openSource(file);
	const hash = createHash('sha256');
	const published = await readDenominator(hashing(bytes, hash), file, told);
	const { table, version } = denominatorTable(published, await readVersions(folder), file);
	if (table.rows.every(([, , value]) => value === '')) {
		throw new IngestError(
			`no figures: ${file} has none for any region of ours; check that it is the table`
		);
	}
	const { years } = published.cells;
	const edition = vintage ?? published.day ?? answered ?? `${years[0]}-${years.at(-1)}`;
	return {
		text: formatCsv(table),
		listed: {
			...{ name: published.source.name, vintage: edition },
			...{ nuts: version, sha256: hash.digest('hex') }
		}
	};
}

/** Writes a table into a folder, and its line into the folder's list. Gives the name of its file. */
export async function writeDenominator(
	{ listed, text }: MadeDenominator,
	folder: string
): Promise<string> {
	const list = await listedIn(folder);
	const others = list.filter(({ name }) => name !== listed.name);
	await writeFile(join(folder, pathOf(listed.name)), text);
	await writeFile(join(folder, DENOMINATOR_LIST), formatCsv(listTable([...others, listed])));
	return pathOf(listed.name);
}

async function* hashing(bytes: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
	for await (const chunk of bytes) {
		hash.update(chunk);
		yield chunk;
	}
}

async function readVersions(folder: string): Promise<RegionVersions> {
	const regions = await readCsv(join(folder, 'regions.csv'), ['code', 'level', 'extra_regio']);
	const changes = await readCsv(join(folder, 'region_changes.csv'), [
		...(['from_version', 'from_code', 'to_version', 'to_code', 'kind'] as const)
	]);
	return regionVersions(
		regions.map(({ code, level, extra_regio }) => ({
			...{ code, level, extraRegio: extra_regio === 'true' }
		})),
		changes.map((row) => ({
			...{ fromVersion: row.from_version, from: row.from_code },
			...{ toVersion: row.to_version, to: row.to_code, kind: row.kind }
		}))
	);
}

/** What is noted of the denominators of a folder. */
export async function listedIn(folder: string): Promise<readonly ListedDenominator[]> {
	const path = join(folder, DENOMINATOR_LIST);
	if (!existsSync(path)) return [];
	const { header } = await readList(path);
	// A list of before has no such column.
	const nuts = header.includes('nuts') ? await readCsv(path, ['nuts']) : [];
	const rows = await readCsv(path, ['name', 'vintage', 'sha256']);
	return rows.flatMap((row, index) => {
		const known = DENOMINATOR_SOURCES.find(({ name }) => name === row.name);
		if (known === undefined) return [];
		return [{ ...row, name: known.name, nuts: nuts[index]?.nuts ?? known.version }];
	});
}
