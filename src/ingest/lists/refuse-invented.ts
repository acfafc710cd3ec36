import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsv } from '../files/csv-file';
import { IngestError, quoted } from '../files/ingest-error';
import type { RegionLink } from './region-changes';
import { regionsOfNuts } from './later-regions';

const OWN_REGIONS = fileURLToPath(new URL('../../../datasets/regions.csv', import.meta.url));

/** A raw list of regions, and what knows them. */
export interface RawList {
	/** The file, as a sentence names it; its codes, a line each. */
	readonly file: string;
	readonly codes: readonly string[];
	/** Links of the change tables that lie beside it. */
	readonly links: readonly RegionLink[];
	/** Folder of the tables that it is to replace. */
	readonly out: string;
}

/**
 * Throws at a region that neither the change tables have, nor the list that is published: codes of
 * NUTS 2006 stand in the main table and in no change table.
 */
export async function refuseInvented({ file, codes, links, out }: RawList): Promise<void> {
	const published = join(out, 'regions.csv');
	const listed = await readCsv(existsSync(published) ? published : OWN_REGIONS, ['code']);
	const known = new Set([
		...listed.map(({ code }) => code),
		...regionsOfNuts(links.flatMap(({ from, to }) => [from, to]))
	]);
	const at = codes.findIndex((code) => !known.has(code));
	if (at < 0) return;
	throw new IngestError(
		`unknown region: ${quoted(codes[at] ?? '')} in ${file}, line ${at + 2}; add --new-regions where NUTS has it`
	);
}
