import { IngestError } from '../files/ingest-error';

// Letters that Eurostat renamed in January 2025, when it split the flags into OBS_STATUS and
// CONF_STATUS. `i` is in both vocabularies and changed its meaning: see metadata, then imputed.
const RENAMED: Readonly<Record<string, string>> = { C: 'c', i: 's', m: 'z' };
const ONLY_NEW = /[Cm]/;
const ONLY_OLD = /[csz]/;

const FIRST_NEW_DAY = '2025-01-01';

/** What else is known of a file that tells which vocabulary it is written in. */
export interface FileVocabulary {
	/** It has a column CONF_STATUS. */
	readonly confidentialityApart?: boolean;
	/** Day on which the publisher wrote it, ISO; '' when it does not say. */
	readonly day?: string;
}

/**
 * The words of one file's flags in the vocabulary of the tables (Eurostat's before 2025), letters
 * sorted. A file is read as a whole by the newer vocabulary when it uses a letter of it (C, m), when
 * it tells confidentiality in a column of its own, or when it is of 2025 or later and uses no letter
 * that only the older one has. A file that mixes both is refused: nobody could say what its `i` means.
 */
export function toVocabulary(
	words: readonly string[],
	file: string,
	{ confidentialityApart = false, day = '' }: FileVocabulary = {}
): readonly string[] {
	const hasOld = words.some((word) => ONLY_OLD.test(word));
	const saysNew = confidentialityApart || words.some((word) => ONLY_NEW.test(word));
	const isNew = saysNew || (day >= FIRST_NEW_DAY && !hasOld);
	if (isNew && hasOld) {
		throw new IngestError(
			`mixed flag vocabularies: ${file} has letters of before and after January 2025; ingest the files apart`
		);
	}
	return words.map((word) => sortLetters(isNew ? rename(word) : word));
}

function rename(word: string): string {
	return [...word].map((letter) => RENAMED[letter] ?? letter).join('');
}

function sortLetters(word: string): string {
	return [...word].sort().join('');
}
