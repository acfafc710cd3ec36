import text from '../../../datasets/sectors.csv?raw';
import { indexBy, readNames, readTable } from './tables/csv-table';
import type { Sector } from './types';

const KINDS = ['sector', 'total', 'division'] as const;

function toKind(text: string): Sector['kind'] {
	const kind = KINDS.find((candidate) => candidate === text);
	if (kind === undefined) throw new Error(`unknown kind: ${text} in sectors.csv`);
	return kind;
}

/** The named sectors, all of manufacturing, then each division C10 to C33. */
export const SECTORS: readonly Sector[] = readTable('sectors.csv', text, (read) => {
	const kind = toKind(read('kind'));
	const names = readNames(read, 'name');
	const activities = read('activities').split(' ');
	// In French the division C24 and the sector C24 + C25 have one name; the code tells them apart.
	const coded = { en: `${names.en} (${activities[0]})`, fr: `${names.fr} (${activities[0]})` };
	return { slug: read('slug'), kind, names: kind === 'division' ? coded : names, activities };
});

export const sectorBySlug = indexBy('sector', SECTORS, (sector) => sector.slug);

/** Metallurgy, machinery, food, polymers: the four the dashboard is about. */
export const NAMED_SECTORS = SECTORS.filter((sector) => sector.kind === 'sector');
export const MANUFACTURING = sectorBySlug.get('manufacturing');

/** Every activity that some sector needs: C and its 24 divisions. */
export const SECTOR_ACTIVITIES: readonly string[] = [
	...new Set(SECTORS.flatMap((sector) => sector.activities))
].sort();
