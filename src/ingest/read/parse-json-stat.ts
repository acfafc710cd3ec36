import * as v from 'valibot';
import { errorAt, tidied } from '../files/ingest-error';
import { LIMITS } from '../files/limits';

const CURE = 'download it again';

const Index = v.union([v.array(v.string()), v.record(v.string(), v.number())]);
// Its cells are looked at one by one where they are read.
const Positions = v.custom<Readonly<Record<string, unknown>>>(
	(value) => typeof value === 'object' && value !== null,
	'neither a list nor an object'
);
const JsonStat = v.object({
	version: v.literal('2.0'),
	class: v.literal('dataset'),
	updated: v.optional(v.string()),
	extension: v.optional(v.object({ id: v.optional(v.string()) })),
	id: v.pipe(v.array(v.string()), v.maxLength(LIMITS.dimensions)),
	size: v.pipe(v.array(v.number()), v.maxLength(LIMITS.dimensions)),
	dimension: v.record(v.string(), v.object({ category: v.object({ index: Index }) })),
	value: Positions,
	status: v.optional(Positions, {})
});

/** A dimension of a cube: its codes in order, and how far apart two of them lie. */
export interface CubeDimension {
	readonly name: string;
	readonly codes: readonly string[];
	readonly stride: number;
}

/** A JSON-stat 2.0 data set, understood. */
export interface Cube {
	readonly dimensions: readonly CubeDimension[];
	readonly cells: number;
	/** Position, row-major, to value, as a list or an object; a cell that is not there is missing. */
	readonly values: Readonly<Record<string, unknown>>;
	readonly statuses: Readonly<Record<string, unknown>>;
	/** Eurostat's code of the table; null when it does not say. */
	readonly table: string | null;
	/** Day on which it was brought up to date, ISO; null when it does not say. */
	readonly updated: string | null;
}

/** Reads a JSON-stat 2.0 text; throws, naming the field, when it is none. */
export function parseJsonStat(text: string, file: string): Cube {
	const parsed = v.safeParse(JsonStat, parseJson(text, file));
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const field = tidied(v.getDotPath(issue) ?? 'whole file');
		throw errorAt({ file, field }, `no JSON-stat 2.0: ${tidied(issue.message)}`, CURE);
	}
	const { id, size, dimension, value, status, updated, extension } = parsed.output;
	const indexes = new Map(Object.entries(dimension));
	const dimensions = id.map((name, place) => {
		const codes = inOrder(indexes.get(name)?.category.index ?? []);
		const found = codes === null ? 'places that are no count' : `${codes.length} codes`;
		if (codes === null || codes.length !== size[place] || new Set(codes).size < codes.length) {
			const what = `wrong size: ${tidied(name)} has ${found} for ${size[place]}`;
			throw errorAt({ file, field: `dimension.${tidied(name)}` }, what, CURE);
		}
		return { name, codes, stride: productOf(size.slice(place + 1)) };
	});
	const cells = productOf(size);
	if (!Number.isSafeInteger(cells)) {
		throw errorAt({ file, field: 'size' }, 'wrong size: no table has so many cells', CURE);
	}
	const day = updated?.slice(0, 10) ?? '';
	return {
		...{ dimensions, cells, values: value, statuses: status },
		table: extension?.id ?? null,
		updated: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null
	};
}

/** The codes of a dimension; null when the places that it gives them are not 0, 1, 2 and so on. */
function inOrder(index: v.InferOutput<typeof Index>): readonly string[] | null {
	if (Array.isArray(index)) return index;
	const placed = Object.entries(index).sort(([, a], [, b]) => a - b);
	return placed.every(([, place], at) => place === at) ? placed.map(([code]) => code) : null;
}

function productOf(sizes: readonly number[]): number {
	return sizes.reduce((all, one) => all * one, 1);
}

function parseJson(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		const what = 'truncated or damaged JSON';
		throw errorAt({ file, field: 'whole file' }, what, CURE);
	}
}
