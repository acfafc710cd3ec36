/** Elements of MathML that hold a text. */
export const LEAVES = ['mi', 'mn', 'mo'] as const;
/** Elements of MathML that hold others. */
export const BRANCHES = ['mrow', 'mfrac', 'msub', 'msup', 'msubsup', 'msqrt', 'mover'] as const;

/** A piece of a formula, as plain data: it travels in a page and is written by MathTree.svelte. */
export type MathNode =
	| { readonly kind: (typeof LEAVES)[number]; readonly text: string }
	| { readonly kind: (typeof BRANCHES)[number]; readonly children: readonly MathNode[] };

/** A piece, or its text: digits are a number, signs an operator, all else an identifier. */
export type Piece = MathNode | string;

const SIGNS = /^[=+−·/(),|:∑≥<>¯]$/;

/** Pieces beside each other. */
export function row(...pieces: readonly Piece[]): MathNode {
	return { kind: 'mrow', children: pieces.map(toNode) };
}

/** The first over the second. */
export function fraction(over: Piece, under: Piece): MathNode {
	return { kind: 'mfrac', children: [toNode(over), toNode(under)] };
}

/** An identifier with what stands below it at its right. */
export function below(base: Piece, index: Piece): MathNode {
	return { kind: 'msub', children: [toNode(base), toNode(index)] };
}

/** A base with its exponent. */
export function power(base: Piece, exponent: Piece): MathNode {
	return { kind: 'msup', children: [toNode(base), toNode(exponent)] };
}

/** An identifier with both an index and an exponent. */
export function powerBelow(base: Piece, index: Piece, exponent: Piece): MathNode {
	return { kind: 'msubsup', children: [base, index, exponent].map(toNode) };
}

/** The sum of a term over an index. */
export function sumOver(index: Piece, ...term: readonly Piece[]): MathNode {
	return row(below('∑', index), ...term);
}

/** The square root of some pieces. */
export function root(...pieces: readonly Piece[]): MathNode {
	return { kind: 'msqrt', children: pieces.map(toNode) };
}

/** A mean: the identifier with a bar. */
export function meanOf(base: Piece): MathNode {
	return { kind: 'mover', children: [toNode(base), toNode('¯')] };
}

function toNode(piece: Piece): MathNode {
	if (typeof piece !== 'string') return piece;
	if (/^\d[\d.,]*$/.test(piece)) return { kind: 'mn', text: piece };
	return { kind: SIGNS.test(piece) ? 'mo' : 'mi', text: piece };
}
