import { errorAt, quoted, tidied } from '../files/ingest-error';
import { parseCell } from './parse-cell';
import { type Cube, type CubeDimension, parseJsonStat } from './parse-json-stat';
import { annualSeries, type FileRead, type Reading, refuseDimensions } from './reading';
import { whichTable } from './which-table';

/**
 * Reads a JSON-stat 2.0 answer; its day is that of its update. The cube is sparse: a series is there
 * when one of its cells has a value or a flag. Throws at the first cell that is not as it should be,
 * naming its field.
 */
export function readJsonStat(text: string, reading: Reading): FileRead {
	const { file, cells, isSlice } = reading;
	const cube = parseJsonStat(text, file);
	const table = whichTable(reading, cube.table);
	const names = cube.dimensions.map(({ name }) => name);
	const needs = [...table.needs, 'time'];
	refuseDimensions(names, { needs, may: table.may }, { file, field: 'id' });
	const dimension = (name: string) => cube.dimensions.find((one) => one.name === name);
	for (const year of yearsOf(dimension('time'), file)) cells.openYear(year);
	let isEmpty = true;
	for (const position of positionsIn(cube)) {
		isEmpty = false;
		const at = { file, field: `value.${tidied(position)}` };
		const code = (name: string) => codeAt(dimension(name), Number(position));
		if (!/^\d+$/.test(position) || Number(position) >= cube.cells) {
			throw errorAt(at, `cell out of the cube: ${quoted(position)}`, 'download it again');
		}
		const series = annualSeries(table, code, at);
		if (series === null) continue;
		const cell = readCell(cube, position);
		if ('fault' in cell) throw errorAt(at, cell.fault, cell.cure);
		const year = Number(code('time'));
		if (cells.lineOf(series, year) > 0) {
			const key = `${table.needs.map(code).join()} of ${year}`;
			throw errorAt(at, `duplicate key: ${key}`, 'another file of the table has it already');
		}
		cells.set(series, year, { ...cell, line: 1 });
	}
	if (!isEmpty || isSlice) return { table, day: cube.updated };
	throw errorAt({ file, field: 'value' }, 'empty file: no cells', 'download it again');
}

/** Every position that has a value or a status, once; what stands nowhere but in a list's gap is none. */
function* positionsIn({ values, statuses }: Cube): Generator<string> {
	for (const position in values) yield position;
	for (const position in statuses) if (!Object.hasOwn(values, position)) yield position;
}

function readCell({ values, statuses }: Cube, position: string) {
	return parseCell(`${textOf(values[position], ':')} ${textOf(statuses[position], '')}`);
}

/** A value as a cell's text; `none` where there is none. What is neither text nor number is no cell. */
function textOf(value: unknown, none: string): string {
	if (value === undefined || value === null) return none;
	return typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value;
}

function codeAt(dimension: CubeDimension | undefined, position: number): string | undefined {
	if (dimension === undefined) return undefined;
	const { codes, stride } = dimension;
	return codes[Math.floor(position / stride) % codes.length] ?? '';
}

function yearsOf(time: CubeDimension | undefined, file: string): readonly number[] {
	const codes = time?.codes ?? [];
	const wrong = codes.find((code) => !/^\d{4}$/.test(code));
	if (wrong === undefined) return codes.map(Number);
	const place = { file, field: 'dimension.time' };
	throw errorAt(place, `time that is no year: ${quoted(wrong)}`, 'the table is annual');
}
