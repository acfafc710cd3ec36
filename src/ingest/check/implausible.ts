import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { columnOf, readCodeTables } from './code-tables';
import type { LiftedLimits } from './lifted-limits';
import type { ResourceDescription } from '../describe/data-package';
import { DENOMINATOR_TABLES } from '../describe/describe-denominators';
import { EMPLOYEES_QUARTERLY } from '../describe/describe-employees';
import { LATER_OBSERVATIONS, OBSERVATIONS } from '../describe/describe-observations';
import { DESCRIPTIONS } from '../describe/describe-package';
import { type Columns, openParquet, rowGroups } from '../files/read-parquet';
import type { WrittenPackage } from '../describe/read-package';
import { employmentBelowIndustry } from './implausible-sizes';
import { isDayOrMonth, isPlausibleDay, isPlausibleYear } from './plausible';

/** Tables that are dated by their own edition. */
export const DATED: readonly string[] = [
	OBSERVATIONS,
	LATER_OBSERVATIONS,
	...DENOMINATOR_TABLES,
	EMPLOYEES_QUARTERLY
].map(({ name }) => name);

/** What is said of a package's days; the description that is made, or the one that stands written. */
export type DatedPackage = Pick<WrittenPackage, 'version'> & {
	readonly resources: readonly Pick<
		WrittenPackage['resources'][number],
		'name' | 'path' | 'vintage'
	>[];
};

/** A sentence for each table of a day that it cannot be of. Years that a table covers are no day. */
export function implausibleDays({ resources, version }: DatedPackage): readonly string[] {
	return resources.flatMap(({ name, path, vintage }) => {
		const day = DATED.includes(name) ? (vintage ?? version ?? '') : '';
		if (!isDayOrMonth(day) || isPlausibleDay(day)) return [];
		return [
			`vintage that cannot be: ${path} is of ${day}, before 2000 or to come; add --any-date to take it`
		];
	});
}

/** The sentence for a table that names a year which cannot be; none where each can. */
export function implausibleYears(path: string, years: Iterable<unknown>): readonly string[] {
	const wrong = [...years].find((year) => !isPlausibleYear(Number(year)));
	if (wrong === undefined) return [];
	return [
		`year that cannot be: ${String(wrong)} in ${path}, before 1950 or to come; add --any-year to take it`
	];
}

/** A sentence for each day, each table's year and each size of a sound folder that cannot be, but for lifted limits. */
export async function implausible(
	folder: string,
	written: WrittenPackage,
	{ anyDate, anyYear, anySize }: LiftedLimits
): Promise<readonly string[]> {
	const days = anyDate ? [] : implausibleDays(written);
	const lists = await readCodeTables(folder);
	const years: string[] = [];
	for (const table of anyYear ? [] : DESCRIPTIONS) {
		const { name, path, format } = table;
		const isThere = format === 'parquet' && existsSync(join(folder, path));
		const found = isThere ? await yearsOf(folder, table) : columnOf(lists, name, 'year');
		years.push(...implausibleYears(path, found));
	}
	const sizes = anySize ? [] : await employmentBelowIndustry(folder);
	return [...days, ...years, ...sizes];
}

async function yearsOf(
	folder: string,
	{ path, schema }: ResourceDescription
): Promise<ReadonlySet<unknown>> {
	const years = new Set<unknown>();
	const file = openParquet(await readFile(join(folder, path)), path);
	const times = (schema?.fields ?? []).map(({ name }) => name).filter((name) => isTime(name));
	for await (const group of rowGroups(file, times))
		for (const year of yearsIn(group)) years.add(year);
	return years;
}

/** The years of some rows, or those of their quarters. */
export function yearsIn(columns: Columns): ArrayLike<unknown> & Iterable<unknown> {
	const quarters = columns.get('quarter');
	if (quarters === undefined) return Array.from(columns.get('year') ?? []);
	return Array.from(quarters, (day) => (day instanceof Date ? day.getUTCFullYear() : Number.NaN));
}

function isTime(column: string): boolean {
	return column === 'year' || column === 'quarter';
}
