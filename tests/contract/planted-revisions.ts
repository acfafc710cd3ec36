import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openParquet, rowGroups } from '../../src/ingest/files/read-parquet';
import { observationsParquet } from '../../src/ingest/publish/write-observations';

interface Row {
	indicator: string;
	region: string;
	activity: string;
	year: number;
	value: number | null;
	flags: string;
}

/** How many cells of each kind are planted: 500 in all. */
const PLAN = {
	changed: 120,
	flags_changed: 80,
	withdrawn: 70,
	withdrawn_with_row: 10,
	became_confidential: 60,
	became_confidential_from_gap: 20,
	appeared: 60,
	appeared_from_secret: 20,
	appeared_with_row: 10,
	listed: 15,
	listed_secret: 15,
	delisted: 20
} as const;
type Planted = keyof typeof PLAN;

/**
 * The observations of a folder with 500 changes at places that a seed chooses, as Parquet, and each
 * change as a line of data:diff's file of cells without its difference. `always` becomes confidential.
 */
export async function plantRevisions(
	folder: string,
	{ always }: { readonly always: string }
): Promise<{ readonly parquet: Uint8Array; readonly lines: readonly string[] }> {
	const rows = await readRows(folder);
	const left = new Map<Planted, number>(Object.entries(PLAN) as [Planted, number][]);
	const changes = new Map<number, readonly Row[]>();
	const lines: string[] = [];
	const apply = (at: number, kind: Planted) => {
		const row = rows[at];
		if (row === undefined) throw new Error(`no row: ${at}`);
		left.set(kind, (left.get(kind) ?? 0) - 1);
		const [kept, line] = changed(row, kind, at);
		changes.set(at, kept);
		lines.push(line);
	};
	const first = rows.findIndex((row) => keyOf(row) === always);
	apply(first, 'became_confidential');
	const random = seeded(20_180_201);
	while ([...left.values()].some((count) => count > 0)) {
		const at = Math.floor(random() * rows.length);
		const kind = [...left].find(([name, count]) => count > 0 && fits(rows[at], name))?.[0];
		if (kind !== undefined && !changes.has(at)) apply(at, kind);
	}
	return { parquet: parquetOf(rows.flatMap((row, at) => changes.get(at) ?? [row])), lines };
}

async function readRows(folder: string): Promise<Row[]> {
	const rows: Row[] = [];
	const file = openParquet(await readFile(join(folder, 'observations.parquet')));
	for await (const group of rowGroups(file)) {
		const column = (name: string) => group.get(name) ?? [];
		for (let at = 0; at < column('year').length; at += 1) {
			rows.push({
				indicator: String(column('indicator')[at]),
				region: String(column('region')[at]),
				activity: String(column('activity')[at]),
				year: Number(column('year')[at]),
				value: column('value')[at] as number | null,
				flags: String(column('flags')[at])
			});
		}
	}
	return rows;
}

function parquetOf(rows: readonly Row[]): Uint8Array {
	return observationsParquet({
		indicator: rows.map(({ indicator }) => indicator),
		region: rows.map(({ region }) => region),
		activity: rows.map(({ activity }) => activity),
		year: Int32Array.from(rows, ({ year }) => year),
		value: rows.map(({ value }) => value),
		flags: rows.map(({ flags }) => flags)
	});
}

function fits(row: Row | undefined, kind: Planted): boolean {
	if (row === undefined) return false;
	const state = row.flags.includes('c') ? 'secret' : row.value === null ? 'gap' : 'shown';
	switch (kind) {
		case 'changed':
		case 'withdrawn':
		case 'withdrawn_with_row':
		case 'became_confidential':
			return state === 'shown';
		case 'flags_changed':
			return !row.flags.includes('p');
		case 'became_confidential_from_gap':
		case 'appeared':
		case 'delisted':
			return state === 'gap';
		case 'appeared_from_secret':
			return state === 'secret';
		case 'appeared_with_row':
		case 'listed':
		case 'listed_secret':
			return row.year === 2015;
	}
}

/** The rows that stand in the place of one, and the line that the comparison must write. */
function changed(row: Row, kind: Planted, at: number): readonly [readonly Row[], string] {
	const [name = ''] = kind.split(/_(?:with|from|secret)/);
	const older = row.flags.includes('c') ? null : row.value;
	const line = (after: Omit<Row, 'indicator' | 'region' | 'activity'> | null, shown = older) =>
		[
			...[name, row.indicator, row.region, row.activity, after?.year ?? row.year],
			...[shown ?? '', after?.value ?? ''],
			...[after !== null && after.year > row.year ? '' : row.flags, after?.flags ?? '']
		].join(',');
	const into = (change: Partial<Row>, shown = older): readonly [readonly Row[], string] => {
		const after = { ...row, ...change };
		return [after.year > row.year ? [row, after] : [after], line(after, shown)];
	};
	switch (kind) {
		case 'changed':
			return into({ value: (row.value ?? 0) + 1 + (at % 7) });
		case 'flags_changed':
			return into({ flags: [...row.flags, 'p'].sort().join('') });
		case 'withdrawn':
			return into({ value: null, flags: '' });
		case 'withdrawn_with_row':
		case 'delisted':
			return [[], line(null)];
		case 'became_confidential':
		case 'became_confidential_from_gap':
			return into({ value: null, flags: 'c' }, null);
		case 'appeared':
		case 'appeared_from_secret':
			return into({ value: 1000 + (at % 91), flags: '' });
		case 'appeared_with_row':
			return into({ year: 2016, value: at % 91, flags: '' }, null);
		case 'listed':
			return into({ year: 2016, value: null, flags: '' }, null);
		case 'listed_secret':
			return into({ year: 2016, value: null, flags: 'c' }, null);
	}
}

function keyOf({ indicator, region, activity, year }: Row): string {
	return [indicator, region, activity, year].join();
}

/** A made-up stream of numbers from 0 to 1, the same at every run (Park and Miller 1988). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
