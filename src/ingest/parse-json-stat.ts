import * as v from 'valibot';
import { errorAt } from './ingest-error';

const Index = v.union([v.array(v.string()), v.record(v.string(), v.number())]);
const Sparse = v.looseObject({});
const JsonStat = v.object({
	version: v.literal('2.0'),
	class: v.literal('dataset'),
	updated: v.optional(v.string()),
	id: v.array(v.string()),
	size: v.array(v.number()),
	dimension: v.record(v.string(), v.object({ category: v.object({ index: Index }) })),
	value: v.union([v.array(v.unknown()), Sparse]),
	status: v.optional(v.union([v.array(v.unknown()), Sparse]))
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
	/** Position, row-major, to value; a cell that is not there is missing. */
	readonly values: Readonly<Record<string, unknown>>;
	readonly statuses: Readonly<Record<string, unknown>>;
	/** Day on which it was brought up to date, ISO; null when it does not say. */
	readonly updated: string | null;
}

/** Reads a JSON-stat 2.0 text; throws, naming the field, when it is none. */
export function parseJsonStat(text: string, file: string): Cube {
	const parsed = v.safeParse(JsonStat, parseJson(text, file));
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const field = v.getDotPath(issue) ?? 'whole file';
		throw errorAt({ file, field }, `no JSON-stat 2.0: ${issue.message}`, 'download it again');
	}
	const { id, size, dimension, value, status, updated } = parsed.output;
	const dimensions = id.map((name, place) => {
		const index = dimension[name]?.category.index ?? [];
		const codes = inOrder(index);
		if (codes.length !== size[place] || new Set(codes).size !== codes.length) {
			const what = `wrong size: ${name} has ${codes.length} codes for ${size[place]}`;
			throw errorAt({ file, field: `dimension.${name}` }, what, 'download it again');
		}
		return { name, codes, stride: size.slice(place + 1).reduce((all, one) => all * one, 1) };
	});
	const day = updated?.slice(0, 10) ?? '';
	return {
		dimensions,
		cells: size.reduce((all, one) => all * one, 1),
		values: { ...value } as Record<string, unknown>,
		statuses: { ...status } as Record<string, unknown>,
		updated: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null
	};
}

function inOrder(index: v.InferOutput<typeof Index>): readonly string[] {
	if (Array.isArray(index)) return index;
	const codes: string[] = [];
	for (const [code, place] of Object.entries(index)) codes[place] = code;
	return Array.from(codes, (code) => code ?? '');
}

function parseJson(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		const what = 'truncated or damaged JSON';
		throw errorAt({ file, field: 'whole file' }, what, 'download it again');
	}
}
