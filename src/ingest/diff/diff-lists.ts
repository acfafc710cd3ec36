import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RevisionCount } from '../../lib/query/tally-revisions';
import { readCsv } from '../files/csv-file';

/** Names under which revisions are counted: by region code, activity code and host. */
export interface DiffLists {
	/** Name of the country that a region lies in, after its code. */
	readonly countryOf: (region: string) => string;
	/** Slugs of the named sectors, and of all manufacturing, that an activity belongs to. */
	readonly sectorsOf: (activity: string) => readonly string[];
	/** English name of the host that a region stands for; undefined when it is none. */
	readonly hostOf: (region: string) => string | undefined;
	/** Codes of the hosts. */
	readonly hosts: readonly string[];
}

/** The ways in which revisions are counted: a title, and the names of a count. */
export function groupings(
	lists: DiffLists
): readonly (readonly [title: string, namesOf: (count: RevisionCount) => readonly string[]])[] {
	return [
		['Indicator', ({ indicator }) => [indicator]],
		['Country', ({ region }) => [lists.countryOf(region)]],
		['Sector', ({ activity }) => lists.sectorsOf(activity)],
		['Host', ({ region }) => [lists.hostOf(region)].filter((name) => name !== undefined)]
	];
}

/** Reads the code lists of a folder of tables; those it lacks leave codes without a name. */
export async function readDiffLists(folder: string): Promise<DiffLists> {
	const regions = await readList(folder, 'regions.csv', ['code', 'name_en']);
	const sectors = await readList(folder, 'sectors.csv', ['slug', 'kind', 'activities']);
	const hosts = await readList(folder, 'hosts.csv', ['region', 'name_en']);
	const names = new Map(regions.map((region) => [region.code, region.name_en]));
	const hostNames = new Map(hosts.map((host) => [host.region, host.name_en]));
	const named = sectors
		.filter(({ kind }) => kind !== 'division')
		.map(({ slug, activities }) => ({ slug, activities: activities.split(' ') }));
	return {
		countryOf: (region) => `${region.slice(0, 2)} ${names.get(region.slice(0, 2)) ?? ''}`.trim(),
		sectorsOf: (activity) =>
			named.filter(({ activities }) => activities.includes(activity)).map(({ slug }) => slug),
		hostOf: (region) => hostNames.get(region),
		hosts: [...hostNames.keys()]
	};
}

async function readList<Column extends string>(
	folder: string,
	file: string,
	columns: readonly Column[]
) {
	const path = join(folder, file);
	return existsSync(path) ? await readCsv(path, columns) : [];
}
