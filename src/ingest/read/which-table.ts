import { basename } from 'node:path';
import { DENOMINATOR_SOURCES } from '../lists/denominator-list';
import { IngestError } from '../files/ingest-error';
import { LATER_TABLE, MAIN_TABLE } from '../lists/table-spec';
import type { Reading, Wanted } from './reading';

const OURS = [
	...[MAIN_TABLE.code, LATER_TABLE.code],
	...DENOMINATOR_SOURCES.map(({ table }) => table)
];
/** What Eurostat's codes look like: `tgs00042`, `lfst_r_lfu3pers`. */
const CODE = /^(t[a-z]{1,5}\d{3,5}|[a-z]{2,6}(_[a-z0-9]+)+)$/;

/**
 * Eurostat's code of the table that a file or an address is named for (`estat_` may stand before, more
 * words behind); null where its name is none.
 */
export function codeNamed(name: string): string | null {
	const isAddress = /^https?:\/\//i.test(name);
	const words = (isAddress ? new URL(name).pathname.split('/') : [basename(name)]).map(
		(word) => /^(?:estat_)?([a-z0-9_]*)/.exec(word.toLowerCase())?.[1] ?? ''
	);
	const isFor = (word: string) => (code: string) => word === code || word.startsWith(`${code}_`);
	const ours = words.map((word) => OURS.find(isFor(word))).find((code) => code !== undefined);
	return ours ?? words.find((word) => CODE.test(word)) ?? null;
}

/**
 * The table that a file holds, of those that are wanted: what it says itself (`written`), what it is
 * named for and what the person told must be the same, and one of them must say it. What its columns
 * look like says nothing: unemployment has those of employment.
 */
export function whichTable({ wanted, told, file }: Reading, written: string | null): Wanted {
	const codes = wanted.map(({ code }) => code);
	const names = [written?.toLowerCase(), codeNamed(file), told];
	const said = names.filter((code) => typeof code === 'string');
	const [first] = said;
	const other = said.find((code) => !codes.includes(code) || code !== first);
	const found = wanted.find(({ code }) => code === first);
	if (found !== undefined && other === undefined) return found;
	const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(codes);
	if (first === undefined || other === undefined) {
		const what = `table without a name: neither ${file} nor its header says which of Eurostat's it is`;
		throw new IngestError(`${what}; add --table CODE where it is ${list}`);
	}
	if (codes.includes(other)) {
		const what = `two tables: ${file} is told to be ${first} and ${other}`;
		throw new IngestError(`${what}; name it for the one that it is`);
	}
	throw new IngestError(`another table: ${file} is ${other}; download ${list} instead`);
}
