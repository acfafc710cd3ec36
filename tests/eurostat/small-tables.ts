import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { archiveVintage } from '../../src/ingest/publish/archive-vintage';
import {
	describePackage,
	formatPackage,
	PACKAGE_FILE
} from '../../src/ingest/describe/describe-package';
import { replaceTables } from '../../src/ingest/publish/replace-tables';

/**
 * Publishes two lists of one row and their description: as data:ingest does, without the second that
 * reading and checking real tables takes. Run by itself: `small-tables.ts FOLDER VINTAGE`.
 */
export function publishSmallTables(target: string, vintage: string): Promise<void> {
	return replaceTables(target, async (whole) => {
		await writeFile(join(whole, 'breaks.csv'), `id,region\nof-${vintage},FR7\n`);
		await writeFile(join(whole, 'indicators.csv'), `slug,code\npersons_employed,${vintage}\n`);
		const description = await describePackage(whole, vintage);
		await writeFile(join(whole, PACKAGE_FILE), formatPackage(description));
		await archiveVintage(target, { whole, next: vintage });
	});
}

const [, script = '', target = '', vintage = ''] = process.argv;
if (import.meta.url === pathToFileURL(script).href) await publishSmallTables(target, vintage);
