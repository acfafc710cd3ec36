import { quoted } from '../files/ingest-error';

/** A published cell: a number or nothing, and the flag letters as published. */
export interface Cell {
	/** NaN when the cell is `:`, or a secret. */
	readonly value: number;
	readonly flags: string;
}

/** What is wrong with a cell, and with which part of it. */
export interface CellFault {
	readonly part: 'value' | 'flags' | 'confidentiality';
	readonly fault: string;
	readonly cure: string;
}

const NUMBER = /^(:|-?\d+(\.\d+)?([eE][+-]?\d+)?)$/;
// A number, flags after a blank or right behind it, confidentiality after `@`.
const CELL = /^(:|-?[\d.]+(?:[eE][+-]?\d+)?)(?: +([^@]*)|([bcdefimnprsuzC]*))(?:@(.*))?$/;
const FLAGS = 'bcdefimnprsuzC';
/** The code list of CONF_STATUS: free is F, every other one a reason why a value is not given. */
const FREE = ['', 'F'];
const SECRET = ['A', 'B', 'C', 'D', 'E', 'G', 'M', 'N', 'O', 'P', 'S', 'T'];
const SECRETS = /[cC]/;

/** A cell in its parts, as a file with a column for each has them. */
interface CellParts {
	readonly value: string;
	readonly flags: string;
	readonly confidentiality: string;
}

/**
 * Reads a cell in Eurostat's notation of before and since January 2025, blanks around: `12`, `: c`,
 * `12.3 b d`, `0n`, `1.2E7`, `: @C`, `12.3 p@N`.
 */
export function parseCell(text: string): Cell | CellFault {
	const cell = text.trim();
	const [, value, apart, attached, confidentiality = ''] = CELL.exec(cell) ?? [];
	if (value === undefined) return noNumber(cell);
	return cellOf({ value, flags: apart ?? attached ?? '', confidentiality });
}

/**
 * A cell from its parts. Whatever confidentiality is told for (C, N and the others), it is a secret:
 * the flag `C`, and no value even where one is written. The letters are those of both vocabularies
 * (flag-vocabulary.ts tells them apart).
 */
export function cellOf({ value, flags, confidentiality }: CellParts): Cell | CellFault {
	const letters = flags.replaceAll(' ', '');
	const status = confidentiality.trim();
	if (!NUMBER.test(value)) return noNumber(value);
	const fault = faultOf(letters);
	if (fault !== null) return fault;
	if (![...FREE, ...SECRET].includes(status)) {
		return {
			...{ part: 'confidentiality', fault: `unknown confidentiality: ${quoted(status)}` },
			cure: `known are F ${SECRET.join(' ')}`
		};
	}
	const all = SECRET.includes(status) && !letters.includes('C') ? `${letters}C` : letters;
	const isEmpty = value === ':' || SECRETS.test(all);
	return { value: isEmpty ? Number.NaN : Number(value), flags: all };
}

function noNumber(cell: string): CellFault {
	return {
		...{ part: 'value', fault: `cell that is no number: ${quoted(cell)}` },
		cure: 'a cell is a number or ":", then flag letters, then @ and its confidentiality'
	};
}

function faultOf(flags: string): CellFault | null {
	const letter = [...flags].find((candidate) => !FLAGS.includes(candidate));
	if (letter !== undefined) {
		return {
			...{ part: 'flags', fault: `unknown flag letter: ${quoted(letter)}` },
			cure: 'known are b c d e f i n p r s u z, and m and C since 2025'
		};
	}
	if (new Set(flags).size === flags.length) return null;
	const fault = `repeated flag letter: ${quoted(flags)}`;
	return { part: 'flags', fault, cure: 'write each letter once' };
}
