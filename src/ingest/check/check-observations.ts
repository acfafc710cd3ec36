import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkColumns } from './check-columns';
import { type CodeTables, columnOf } from './code-tables';
import type { ResourceDescription } from '../describe/data-package';
import { ownWords } from '../describe/own-words';
import { extractionCheck } from './extraction-check';
import { HiddenDivisions } from './hidden-divisions';
import { observationRules, type ObservationRow, rowKey } from './observation-rules';
import { type Columns, openParquet, rowGroups } from '../files/read-parquet';
import { isManufacturingDivision } from '../lists/sector-list';

/**
 * What is wrong with the observations: columns, order, keys, codes, values, flags, and the rule
 * that no region-year shows all divisions but one. Of each kind only the first row is named.
 */
export async function checkObservations(
	folder: string,
	{ path, schema }: ResourceDescription,
	tables: CodeTables
): Promise<readonly string[]> {
	const bytes = await readFile(join(folder, path));
	const file = openParquet(bytes, path);
	const fields = schema?.fields ?? [];
	const columns = checkColumns(file, fields, path);
	if (columns.length > 0) return columns;
	const pattern = fields.find(({ name }) => name === 'flags')?.constraints?.pattern;
	const key = schema?.foreignKeys?.find((one) => one.fields.includes('region'));
	const rules = observationRules(tables, {
		flags: new RegExp(pattern ?? ''),
		regions: key?.reference.resource ?? ''
	});
	const codes = columnOf(tables, 'activities', 'code');
	const divisions = codes.filter((code) => isManufacturingDivision({ code }));
	const hidden = new HiddenDivisions(divisions.length);
	const extraction = extractionCheck(ownWords(bytes, path)?.extraction);
	const problems = new Map<number, string>();
	let before: ObservationRow | undefined;
	for await (const group of rowGroups(file)) {
		for (const row of rowsOf(group)) {
			rules.forEach((rule, kind) => {
				const fault = problems.has(kind) ? null : rule(row, before);
				if (fault !== null) problems.set(kind, `${fault} in ${path}, row ${rowKey(row)}`);
			});
			hidden.add(row);
			extraction?.add(row);
			before = row;
		}
	}
	return [
		...problems.values(),
		...hidden.exposed().map((key) => exposure(key, path)),
		...(extraction?.problems(path) ?? [])
	];
}

function* rowsOf(columns: Columns): Generator<ObservationRow> {
	// checkColumns found them of these types; `value` alone may be null.
	const text = (name: string) => columnOr(columns, name) as ArrayLike<string>;
	const [region, indicator, activity] = [text('region'), text('indicator'), text('activity')];
	const flags = text('flags');
	const year = columnOr(columns, 'year') as ArrayLike<number>;
	const value = columnOr(columns, 'value') as ArrayLike<number | null>;
	for (let at = 0; at < region.length; at += 1) {
		yield {
			region: region[at] ?? '',
			indicator: indicator[at] ?? '',
			activity: activity[at] ?? '',
			year: year[at] ?? Number.NaN,
			value: value[at] ?? null,
			flags: flags[at] ?? ''
		};
	}
}

function columnOr(columns: Columns, name: string): ArrayLike<unknown> {
	return columns.get(name) ?? [];
}

function exposure(key: string, path: string): string {
	return `exposed secret: ${key} in ${path} has exactly one confidential division under a published total; do not publish`;
}
