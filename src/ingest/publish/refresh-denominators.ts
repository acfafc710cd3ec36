import { type ColumnTable, escape, fromCSV } from 'arquero';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DENOMINATOR_SOURCES } from '../lists/denominator-list';
import { pathOf } from '../describe/describe-denominators';
import type { TableFiles } from '../fetch/fetched-tables';
import { isDate } from '../check/plausible';
import {
	type MadeDenominator,
	makeDenominator,
	listedIn,
	writeDenominator
} from './write-denominator';

/**
 * Writes what sectors are set against into a folder of tables, each from its file if there is one,
 * and gives a sentence for each table that changed. Kept as it is, with its reason, is one that
 * would lose the figures of a host in some year, since the file draws regions otherwise, or one
 * whose file is older (unless `older`); kept without a word one that says the same as before.
 */
export async function refreshDenominators(
	files: TableFiles,
	folder: string,
	{ older = false }: { readonly older?: boolean } = {}
): Promise<readonly string[]> {
	const said: string[] = [];
	for (const { table, source } of DENOMINATOR_SOURCES) {
		const [file] = files.get(table) ?? [];
		if (file === undefined) continue;
		const made = await makeDenominator(file, folder);
		const path = pathOf(made.listed.name);
		const reason = await reasonToKeep(made, folder, older);
		if (reason !== null) {
			const cure = `npm run data:denominators -- '${source.path}' --older takes it all the same`;
			said.push(`kept ${path}: the new ${table} ${reason}; ${cure}`);
		} else if (await differs(made, folder)) {
			await writeDenominator(made, folder);
			said.push(`wrote ${path} of edition ${made.listed.vintage}`);
		}
	}
	return said;
}

async function reasonToKeep(
	made: MadeDenominator,
	folder: string,
	older: boolean
): Promise<string | null> {
	const noted = (await listedIn(folder)).find(({ name }) => name === made.listed.name)?.vintage;
	const next = made.listed.vintage;
	// Years that a file covers are no day that it is of.
	const isOlder = noted !== undefined && isDate(noted) && isDate(next) && next < noted;
	if (isOlder && !older) return `is of ${next}, ours of ${noted}`;
	const lost = await lostHosts(made, folder);
	return lost.length === 0 ? null : `lacks figures for ${lost.join(', ')}`;
}

async function differs({ listed, text }: MadeDenominator, folder: string): Promise<boolean> {
	const isListed = (await listedIn(folder)).some(({ name }) => name === listed.name);
	return !isListed || (await textIn(folder, pathOf(listed.name))) !== text;
}

/** Codes of hosts that have a figure of some year in the folder's table and none in the new one. */
async function lostHosts(
	{ listed, text }: MadeDenominator,
	folder: string
): Promise<readonly string[]> {
	const hosts = fromCSV(await textIn(folder, 'hosts.csv'), AS_TEXT).select('region');
	const before = figuresIn(await textIn(folder, pathOf(listed.name)));
	// Verbs without keys join by every column that both have.
	const lost = hosts.semijoin(before.antijoin(figuresIn(text)).select('region'));
	return Array.from<unknown, string>(lost.array('region'), String);
}

async function textIn(folder: string, path: string): Promise<string> {
	return existsSync(join(folder, path)) ? readFile(join(folder, path), 'utf8') : '';
}

/** Region and year of every figure. */
function figuresIn(text: string): ColumnTable {
	return fromCSV(text || 'region,year,value', AS_TEXT)
		.filter(escape(isFigure))
		.select('region', 'year');
}

/** A code such as `NO` or `01` stays what is written. */
const AS_TEXT = { autoType: false } as const;

function isFigure({ value }: { readonly value: string | null }): boolean {
	return value !== null && value !== '';
}
