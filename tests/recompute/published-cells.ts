import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** A published cell: null where there is no number; its letters as published. */
export interface PublishedCell {
	readonly value: number | null;
	readonly flags: string;
}

/** What a cell is published under; codes as in the tables. */
export interface CellKey {
	readonly indicator: string;
	readonly region: string;
	readonly activity: string;
	readonly year: number;
}

/** What of `build/data` the recomputation reads. It shares no code with the site. */
export interface Published {
	readonly cell: (key: CellKey) => PublishedCell;
	/** Activities of a sector, by its name in addresses. */
	readonly activities: ReadonlyMap<string, readonly string[]>;
	/** Codes of the hosts' regions. */
	readonly hosts: readonly string[];
	/** Codes of all countries. */
	readonly countries: readonly string[];
	/** Every region that is a place: code, country. */
	readonly regions: readonly { readonly code: string; readonly country: string }[];
	/** Breaks without a flag, kept by hand: a country and its first year. */
	readonly curated: readonly { readonly region: string; readonly year: number }[];
}

const FOLDER = 'build/data';

/** Reads the published CSV files of the build; some three seconds, for 1.5 million cells. */
export async function readPublished(): Promise<Published> {
	const [sectors, hosts, regions, breaks] = await Promise.all(
		['sectors', 'hosts', 'regions', 'breaks'].map(readRows)
	);
	const places = (regions ?? []).filter((row) => row['extra_regio'] === 'false');
	const cells = await readCells();
	return {
		cell: ({ indicator, region, activity, year }) =>
			cells.get(`${indicator},${region},${activity},${year}`) ?? { value: null, flags: '' },
		activities: new Map(
			(sectors ?? []).map((row) => [row['slug'] ?? '', (row['activities'] ?? '').split(' ')])
		),
		hosts: (hosts ?? []).map((row) => row['region'] ?? ''),
		countries: places.filter((row) => row['level'] === 'nuts0').map((row) => row['code'] ?? ''),
		regions: places.map((row) => ({ code: row['code'] ?? '', country: row['country'] ?? '' })),
		curated: (breaks ?? []).map((row) => ({
			...{ region: row['region'] ?? '', year: Number(row['year']) }
		}))
	};
}

/** Cells of manufacturing that say anything, by indicator, region, activity and year. */
async function readCells(): Promise<ReadonlyMap<string, PublishedCell>> {
	const text = gunzipSync(await readFile(`${FOLDER}/observations.csv.gz`)).toString();
	const cells = new Map<string, PublishedCell>();
	for (let start = text.indexOf('\n') + 1; start < text.length;) {
		const end = text.indexOf('\n', start);
		const [indicator, region, activity = '', year, value = '', flags = ''] = text
			.slice(start, end)
			.split(',');
		if (/^C(\d\d)?$/.test(activity) && (value !== '' || flags !== ''))
			cells.set(`${indicator},${region},${activity},${year}`, {
				...{ value: value === '' ? null : Number(value), flags }
			});
		start = end + 1;
	}
	return cells;
}

/** Rows of a small table; a field in quotes may hold commas and doubled quotes. */
async function readRows(name: string): Promise<readonly Readonly<Record<string, string>>[]> {
	const text = await readFile(`${FOLDER}/${name}.csv`, 'utf8');
	const [header = [], ...rows] = text.trim().split('\n').map(fieldsOf);
	return rows.map((row) => Object.fromEntries(header.map((field, at) => [field, row[at] ?? ''])));
}

function fieldsOf(line: string): string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
	);
}
