import { createHash } from 'node:crypto';
import { listVintages } from '$lib/catalogue/tables/vintages.server';
import { publishedFiles } from './published-files.server';

/** A published file as the index lists it. */
export interface IndexedFile {
	readonly name: string;
	/** Its dated address, relative to the index. */
	readonly path: string;
	readonly mediatype: string;
	readonly bytes: number;
	/** `sha256:` and 64 hexadecimal digits. */
	readonly hash: string;
}

/** Everything under /data/. */
export interface DataIndex {
	/** The vintage that undated addresses lead to. */
	readonly newest: string;
	/** From the newest to the oldest kept. */
	readonly vintages: readonly {
		readonly vintage: string;
		readonly files: readonly IndexedFile[];
	}[];
}

/** All vintages with their files, measured now. */
export async function readDataIndex(): Promise<DataIndex> {
	const vintages = await listVintages();
	const listed = vintages.map(async (one) => ({
		vintage: one.vintage,
		files: (await publishedFiles(one)).map(({ name, mediaType, bytes }) => ({
			name,
			path: `${one.vintage}/${name}`,
			mediatype: mediaType.replace(/;.*/, ''),
			bytes: bytes.byteLength,
			hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`
		}))
	}));
	return { newest: vintages[0].vintage, vintages: await Promise.all(listed) };
}
