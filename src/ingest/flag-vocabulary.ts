import { IngestError } from './ingest-error';

// Letters that Eurostat renamed in January 2025, when it split the flags into OBS_STATUS and
// CONF_STATUS. `i` is in both vocabularies and changed its meaning: see metadata, then imputed.
const RENAMED: Readonly<Record<string, string>> = { C: 'c', i: 's', m: 'z' };
const ONLY_NEW = /[Cm]/;
const ONLY_OLD = /[csz]/;

/**
 * The words of one file's flags in the vocabulary of the tables (Eurostat's before 2025), letters
 * sorted. A file that uses a letter of the newer vocabulary (C, m) is read by that one as a whole;
 * a file that mixes both is refused, for no one could say what its `i` means.
 */
export function toVocabulary(words: readonly string[], file: string): readonly string[] {
	const isNew = words.some((word) => ONLY_NEW.test(word));
	if (isNew && words.some((word) => ONLY_OLD.test(word))) {
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
