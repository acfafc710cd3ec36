import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv } from './csv-file';
import { DENOMINATOR_SOURCES } from './denominator-list';
import { pathOf } from './describe-denominators';
import type { TableFiles } from './fetched-tables';
import { type MadeDenominator, makeDenominator, writeDenominator } from './write-denominator';

/**
 * Writes what sectors are set against into a folder of tables, each from its file if there is one,
 * and gives a sentence for each table that changed. One that would take a host's figures away, since
 * the file draws regions otherwise, is kept as it is, and so is one that says the same as before.
 */
export async function refreshDenominators(
	files: TableFiles,
	folder: string
): Promise<readonly string[]> {
	const said: string[] = [];
	for (const { table } of DENOMINATOR_SOURCES) {
		const [file] = files.get(table) ?? [];
		if (file === undefined) continue;
		const made = await makeDenominator(file, folder);
		const path = pathOf(made.listed.name);
		const lost = await lostHosts(made, folder);
		if (lost.length > 0) {
			said.push(`kept ${path}: the new ${table} lacks figures for ${lost.join(', ')}`);
		} else if ((await textIn(folder, path)) !== made.text) {
			await writeDenominator(made, folder);
			said.push(`wrote ${path} of edition ${made.listed.vintage}`);
		}
	}
	return said;
}

/** Codes of hosts that have a figure of some year in the folder's table and none of that year in the new one. */
async function lostHosts(
	{ listed, text }: MadeDenominator,
	folder: string
): Promise<readonly string[]> {
	const hosts = await readCsv(join(folder, 'hosts.csv'), ['region']);
	const before = figuresIn(await textIn(folder, pathOf(listed.name)));
	const after = figuresIn(text);
	const gone = [...before].filter((key) => !after.has(key)).map((key) => key.split(' ')[0]);
	return hosts.map(({ region }) => region).filter((code) => gone.includes(code));
}

async function textIn(folder: string, path: string): Promise<string> {
	return existsSync(join(folder, path)) ? readFile(join(folder, path), 'utf8') : '';
}

/** Region and year of every figure. Our own tables have no quoted cells: region, year, value, flags, parts. */
function figuresIn(text: string): ReadonlySet<string> {
	const rows = text.split('\n').map((line) => line.split(','));
	return new Set(
		rows.flatMap(([region = '', year = '', value = '']) =>
			value === '' ? [] : [`${region} ${year}`]
		)
	);
}
