import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { EMPLOYEE_LISTS, EMPLOYEES_QUARTERLY } from '../describe/describe-employees';
import { openSource } from '../fetch/open-source';
import { formatCsv } from '../files/csv-file';
import { IngestError } from '../files/ingest-error';
import { readLines } from '../files/read-lines';
import { unpack } from '../files/unpack';
import { employeeGroupTable, employeeRegionTable } from '../lists/employee-codes';
import { readEmployees, type QuarterRow } from '../read/read-employees';
import { refuseMarkup } from '../read/refuse-markup';

/** The month of the page that the extract was taken from; the file says no day. */
const EXTRACT_VINTAGE = '2026-04';

/** A table of quarterly employees, and what its file says of itself. */
export interface MadeEmployees {
	readonly rows: readonly QuarterRow[];
	readonly vintage: string;
	readonly isExtract: boolean;
	/** Of the file that was read, hexadecimal. */
	readonly sha256: string;
}

/**
 * Makes the table of quarterly employees from Urssaf's export, or from the page of a third party. The
 * vintage is that told, else the day of the gzip header, else that of the answer the file came by, else
 * `undated`.
 */
export async function makeEmployees(
	file: string,
	{
		vintage,
		undated
	}: { readonly vintage?: string | undefined; readonly undated?: string | undefined } = {}
): Promise<MadeEmployees> {
	const { bytes, answered } = await openSource(file);
	const hash = createHash('sha256');
	const { bytes: plain, packed } = await unpack(hashing(bytes), file);
	const published = await readEmployees(readLines(refuseMarkup(plain, file), file), file);
	const own = published.isExtract ? EXTRACT_VINTAGE : (packed ?? answered);
	const day = vintage ?? own ?? undated;
	if (day === undefined) {
		throw new IngestError(`no vintage: ${file} does not say its day; add --vintage YYYY-MM-DD`);
	}
	return { ...published, vintage: day, sha256: hash.digest('hex') };

	async function* hashing(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
		for await (const chunk of chunks) {
			hash.update(chunk);
			yield chunk;
		}
	}
}

/** Writes the table and its code lists into a folder. */
export async function writeEmployees(made: MadeEmployees, folder: string): Promise<void> {
	const [groups, regions] = EMPLOYEE_LISTS;
	await writeFile(join(folder, EMPLOYEES_QUARTERLY.path), employeesParquet(made));
	await writeFile(join(folder, groups?.path ?? ''), formatCsv(employeeGroupTable()));
	await writeFile(join(folder, regions?.path ?? ''), formatCsv(employeeRegionTable()));
}

/** The table as Parquet, one row group, by region, group and quarter; the same gives the same bytes. */
export function employeesParquet({ rows, vintage, isExtract, sha256 }: MadeEmployees): Uint8Array {
	const required = { repetition_type: 'REQUIRED' } as const;
	const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', ...required } as const;
	return new Uint8Array(
		parquetWriteBuffer({
			columnData: [
				{ name: 'region', data: rows.map(({ region }) => region) },
				{ name: 'activity_group', data: rows.map(({ group }) => group) },
				{ name: 'quarter', data: rows.map(({ quarter }) => new Date(`${quarter}T00:00:00Z`)) },
				{ name: 'employees_sa', data: rows.map(({ employees }) => employees) },
				{ name: 'wage_bill_sa', data: rows.map(({ wageBill }) => wageBill) }
			],
			schema: [
				{ name: 'root', num_children: 5 },
				{ name: 'region', ...text },
				{ name: 'activity_group', ...text },
				{ name: 'quarter', type: 'INT32', converted_type: 'DATE', ...required },
				{ name: 'employees_sa', type: 'INT32', repetition_type: 'OPTIONAL' },
				{ name: 'wage_bill_sa', type: 'DOUBLE', repetition_type: 'OPTIONAL' }
			],
			codec: 'SNAPPY',
			kvMetadata: [
				{ key: 'vintage', value: vintage },
				...(isExtract ? [{ key: 'extraction', value: sha256 }] : [])
			],
			createdBy: 'filieres'
		})
	);
}
