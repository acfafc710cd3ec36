import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTable } from '../tables/csv-table';
import { DATASETS_FOLDER } from '../tables/datasets-folder.server';
import { readRegions } from './read-regions';
import { regionVersions, type RegionVersions } from './region-versions';

/**
 * The regions of a folder's tables in every NUTS version. Read from the files, since the change table is more than
 * a page should carry.
 */
export async function readRegionVersions(folder = DATASETS_FOLDER): Promise<RegionVersions> {
	const text = (file: string) => readFile(join(folder, file), 'utf8');
	const changes = readTable('region_changes.csv', await text('region_changes.csv'), (read) => ({
		...{ fromVersion: read('from_version'), from: read('from_code') },
		...{ toVersion: read('to_version'), to: read('to_code') },
		kind: read('kind')
	}));
	return regionVersions(readRegions(await text('regions.csv')), changes);
}
