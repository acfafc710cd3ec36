import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCsv } from '../../lib/catalogue/parse-csv';
import type { ResourceDescription } from '../describe/data-package';
import { yearsIn } from '../check/implausible';
import { type Columns, openParquet, rowGroups } from '../files/read-parquet';
import { parseTopology } from '../files/parse-topology';

/** What a table has, by what is counted: the words of each, of which only those with figures count. */
export interface Profile {
	readonly having: ReadonlyMap<string, ReadonlySet<string>>;
	/** How many figures it has, or how many rows where it is a list. */
	readonly size: number;
	/** Every year that it names, with figures or without. */
	readonly years: ReadonlySet<string>;
}

/** The columns of figures whose words are counted, and what they are called. */
const COUNTED = [
	['region', 'regions'],
	['indicator', 'indicators'],
	['activity', 'activities'],
	['activity_group', 'groups'],
	['year', 'years']
] as const;

/** Counts a table of a folder; null when it is not there. */
export async function profileOf(
	folder: string,
	{ path, format }: ResourceDescription
): Promise<Profile | null> {
	const file = join(folder, path);
	if (!existsSync(file)) return null;
	const bytes = await readFile(file);
	const counting = new Counting();
	switch (format) {
		case 'topojson':
			for (const { geometries } of Object.values(parseTopology(bytes.toString(), path).objects))
				counting.size += geometries.length;
			return counting;
		case 'parquet':
			for await (const group of rowGroups(openParquet(bytes, path))) {
				counting.add(figuresOf(group), group.get('region')?.length ?? 0);
			}
			return counting;
		case 'csv': {
			const { header, rows } = parseCsv(bytes.toString());
			if (header.includes('value')) counting.add(columnsOf(header, rows), rows.length);
			else counting.size = rows.length;
			return counting;
		}
	}
}

type ColumnOf = (name: string) => ArrayLike<unknown> | undefined;

/** Columns of a Parquet file by the names that are counted; of quarterly employees those that stand for them. */
function figuresOf(group: Columns): ColumnOf {
	return (name) => {
		if (name === 'value') return group.get('value') ?? group.get('employees_sa');
		return name === 'year' ? yearsIn(group) : group.get(name);
	};
}

function columnsOf(header: readonly string[], rows: readonly (readonly string[])[]): ColumnOf {
	return (name) => {
		const place = header.indexOf(name);
		return place < 0 ? undefined : rows.map((row) => row[place]);
	};
}

class Counting implements Profile {
	readonly having = new Map<string, Set<string>>([['countries', new Set()]]);
	readonly years = new Set<string>();
	size = 0;

	add(column: ColumnOf, rows: number): void {
		const values = column('value') ?? [];
		for (let row = 0; row < rows; row += 1) if (hasFigure(values[row])) this.size += 1;
		for (const [name, word] of COUNTED) {
			const cells = column(name);
			if (cells !== undefined) this.#count(word, cells, values);
		}
		for (const region of this.having.get('regions') ?? [])
			this.having.get('countries')?.add(region.slice(0, 2));
	}

	#count(word: string, cells: ArrayLike<unknown>, values: ArrayLike<unknown>): void {
		const found = this.having.get(word) ?? new Set<string>();
		this.having.set(word, found);
		for (let row = 0; row < cells.length; row += 1) {
			const text = String(cells[row]);
			if (word === 'years') this.years.add(text);
			if (hasFigure(values[row])) found.add(text);
		}
	}
}

function hasFigure(value: unknown): boolean {
	return value !== null && value !== undefined && value !== '';
}
