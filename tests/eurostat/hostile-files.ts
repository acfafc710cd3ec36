import { gzipSync } from 'node:zlib';
import { observationsParquet } from '../../src/ingest/publish/write-observations';

/** A TSV header of the main table. */
export const HEADER = 'nace_r2,indic_sb,geo\\time\t2009 \t2008 \n';
const MEBIBYTE = 1024 * 1024;

/** A line of 64 MiB after a header, gzipped to some 63 kB. */
export function oneLine(header: string): Buffer {
	return gzipSync(header + 'x'.repeat(64 * MEBIBYTE));
}

/** Lines of a table, 64 MiB of them, gzipped to a thousandth. */
export function tightLines(header: string, line: string): Buffer {
	return gzipSync(header + line.repeat(Math.ceil((64 * MEBIBYTE) / line.length)));
}

/** A JSON of 65 MiB, nearly all of it blanks. */
export function wideJson(): string {
	return `{${' '.repeat(65 * MEBIBYTE)}}`;
}

const DIMENSIONS = ['freq', 'indic_sb', 'nace_r2', 'geo', 'time'];

/** A data set in JSON-stat of one cell, or with parts of it exchanged. */
export function jsonStat(changes: Readonly<Record<string, unknown>> = {}): string {
	const axis = (code: string) => ({ category: { index: { [code]: 0 } } });
	return JSON.stringify({
		...{ version: '2.0', class: 'dataset', id: DIMENSIONS, size: [1, 1, 1, 1, 1] },
		dimension: {
			...{ freq: axis('A'), indic_sb: axis('V16110'), nace_r2: axis('C24') },
			...{ geo: axis('FR7'), time: axis('2014') }
		},
		value: { 0: 5 },
		...changes
	});
}

/** The same with one more dimension, of any name; written out, since a literal's __proto__ is none. */
export function withDimension(name: string): string {
	return jsonStat({ id: [name, ...DIMENSIONS], size: [1, 1, 1, 1, 1, 1] }).replace(
		'"dimension":{',
		`"dimension":{"${name}":{"category":{"index":["A"]}},`
	);
}

/** The same with the place of FR7 written as such a number. */
export function withIndex(place: string): string {
	return jsonStat().replace('"FR7":0', `"FR7":${place}`);
}

/** The same with a value that is an array in an array, so many times. */
export function nested(depth: number): string {
	return jsonStat().replace('"0":5', `"0":${'['.repeat(depth)}${']'.repeat(depth)}`);
}

/** The same with so many regions, of which one is named: a few bytes that claim 2 GB. */
export function withSize(regions: number): string {
	return jsonStat({ size: [1, 1, 1, regions, 1] }).replace('"FR7":0', `"FR7":${regions - 1}`);
}

/** A million equal rows, which a Parquet file holds in some 2 kB. */
export function tightRows(): Uint8Array {
	const rows = 1_000_000;
	const all = (word: string) => Array<string>(rows).fill(word);
	return observationsParquet({
		...{ indicator: all('wages'), region: all('FR7'), activity: all('C24') },
		...{ year: new Int32Array(rows), value: Array<null>(rows).fill(null), flags: all('c') }
	});
}

/** A list of 65 MiB: lines after a header. */
export function longList(header: string, line: string): string {
	return `${header}\n${`${line}\n`.repeat(Math.ceil((65 * MEBIBYTE) / line.length))}`;
}

/** A list of so many lines, each of a number of its own. */
export function numbered(lines: number, header: string, line: (at: number) => string): string {
	return `${header}\n${Array.from({ length: lines }, (_, at) => `${line(at)}\n`).join('')}`;
}
