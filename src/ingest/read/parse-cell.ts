import { quoted } from '../files/ingest-error';

/** A published cell: a number or nothing, and the flag letters as published. */
export interface Cell {
	/** NaN when the cell is `:`. */
	readonly value: number;
	readonly flags: string;
}

/** What is wrong with a cell. */
export interface CellFault {
	readonly fault: string;
	readonly cure: string;
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const FLAGS = /^[bcdefimnprsuzC]+$/;

/**
 * Reads a cell of Eurostat's TSV: `value`, `value flags`, `:` or `: flags`, blanks around.
 * The letters are those of both vocabularies (flag-vocabulary.ts tells them apart).
 */
export function parseCell(text: string): Cell | CellFault {
	const cell = text.trim();
	const blank = cell.indexOf(' ');
	const number = blank < 0 ? cell : cell.slice(0, blank);
	const flags = blank < 0 ? '' : cell.slice(blank + 1);
	if (number !== ':' && !NUMBER.test(number)) {
		return {
			fault: `cell that is no number: ${quoted(cell)}`,
			cure: 'a cell is a number or ":", then a blank and flag letters'
		};
	}
	if (flags !== '' && !FLAGS.test(flags)) return unknownFlag(flags);
	if (new Set(flags).size < flags.length) {
		return { fault: `repeated flag letter: ${quoted(flags)}`, cure: 'write each letter once' };
	}
	return { value: number === ':' ? Number.NaN : Number(number), flags };
}

function unknownFlag(flags: string): CellFault {
	const letter = [...flags].find((candidate) => !FLAGS.test(candidate)) ?? flags;
	return {
		fault: `unknown flag letter: ${quoted(letter)}`,
		cure: 'known are b c d e f i n p r s u z, and m and C since 2025'
	};
}
