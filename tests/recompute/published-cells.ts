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
	/** The cell; in a year of the later table those that add up to it, none where the region is no sum of its regions. */
	readonly cells: (key: CellKey) => readonly PublishedCell[];
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
	const cells = await readCells('observations');
	const later = await readLater();
	return {
		cells: ({ indicator, region, activity, year }) => {
			const codes = later.years.has(year) ? later.codesOf(region) : [region];
			const held = later.years.has(year) ? later.cells : cells;
			return codes.map((code) => held.get(`${indicator},${code},${activity},${year}`) ?? EMPTY);
		},
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

/** The later table: its years, its cells and the codes that a region of ours has in it. */
async function readLater() {
	const cells = await readCells('observations_2021');
	const [later, regions, changes] = await Promise.all(
		['regions_2021', 'regions', 'region_changes'].map(readRows)
	);
	const keys = [...cells.keys()].map((key) => key.split(','));
	const published = new Set(keys.map(([, region]) => region ?? ''));
	const smallest = (later ?? []).flatMap(({ code = '', level }) =>
		level === 'nuts2' ? [code] : []
	);
	// Pairs of regions that share ground, from the version of our table to that of the later one.
	const pairs = (changes ?? []).filter(
		(row) => row['from_version'] === '2013' && row['to_version'] === '2021'
	);
	const codesOf = (region: string): readonly string[] => {
		const known = (regions ?? []).find(({ code }) => code === region);
		if (known?.['level'] === 'nuts0') return [region];
		if (known?.['level'] === 'nuts1') {
			const code = known['nuts_2016'] ?? '';
			if (code === '' || published.has(code)) return code === '' ? [] : [code];
			return smallest.filter((each) => each.startsWith(code) && !each.endsWith('Z'));
		}
		const own = pairs.filter((row) => row['from_code'] === region);
		const isWhole = own.every(
			({ kind, to_code: to }) =>
				kind !== 'boundary_shift' && pairs.filter((row) => row['to_code'] === to).length === 1
		);
		return isWhole ? own.map((row) => row['to_code'] ?? '') : [];
	};
	return {
		cells,
		years: new Set(keys.map(([, , , year]) => Number(year))),
		codesOf: (region: string) => {
			const codes = codesOf(region);
			return codes.every((code) => published.has(code)) ? codes : [];
		}
	};
}

const EMPTY: PublishedCell = { value: null, flags: '' };

/** Cells of manufacturing that say anything, by indicator, region, activity and year. */
async function readCells(table: string): Promise<ReadonlyMap<string, PublishedCell>> {
	const text = gunzipSync(await readFile(`${FOLDER}/${table}.csv.gz`)).toString();
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
