import text from '../../../../datasets/hosts.csv?raw';
import { indexBy, readNames, readTable } from '../tables/csv-table';
import type { Host } from '../types';

/** The fifteen hosts, in the order of their workshops. */
export const HOSTS: readonly Host[] = readTable('hosts.csv', text, (read) => ({
	slug: read('slug'),
	regionSlug: read('region_slug'),
	region: read('region'),
	country: read('country'),
	city: readNames(read, 'city'),
	names: readNames(read, 'name'),
	from: read('start'),
	to: read('end'),
	nuts2021: read('nuts_2021'),
	note: read('note_en') === '' ? null : readNames(read, 'note')
}));

export const HOST_REGIONS: readonly string[] = HOSTS.map((host) => host.region);
export const hostByRegion = indexBy('host region', HOSTS, (host) => host.region);
export const hostByRegionSlug = indexBy('region', HOSTS, (host) => host.regionSlug);

/** The region in focus where a page is about none. */
export const AUVERGNE_RHONE_ALPES = 'FR7';
