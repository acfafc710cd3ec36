import { openParquet } from '../files/read-parquet';

/** What a table of a vintage of its own says of itself, within its Parquet file. */
export interface OwnWords {
	/** Its date, ISO: a day, or the month in which an extraction was made. */
	readonly vintage: string;
	/** sha256 of the extraction that it was read from, hexadecimal; absent where Eurostat wrote the file. */
	readonly extraction?: string;
}

/** The words of a table's file; null when it has none. */
export function ownWords(bytes: Uint8Array, path: string): OwnWords | null {
	const { key_value_metadata = [] } = openParquet(bytes, path).metadata;
	const word = (name: string) => key_value_metadata.find(({ key }) => key === name)?.value;
	const [vintage, extraction] = [word('vintage'), word('extraction')];
	if (vintage === undefined) return null;
	return extraction === undefined ? { vintage } : { vintage, extraction };
}
