import type { FeatureCollection, Geometry } from 'geojson';
import type { Level } from '../../lib/catalogue/types';
import type { TextTable } from '../../lib/catalogue/parse-csv';
import { IngestError } from '../files/ingest-error';
import { COUNTRY_NAMES } from './country-names';
import { isExtraRegio, type ListedRegion, SAME_AREA } from './region-list';

/** File of the list of regions of the table from 2021 on. */
export const LATER_REGION_LIST = 'regions_2021.csv';

/** A region of NUTS 2021 as regions_2021.csv lists it. */
export type LaterRegion = Pick<
	ListedRegion,
	'code' | 'level' | 'country' | 'names' | 'nameLocal' | 'extraRegio'
>;

/** What the list of hosts says about a region, in the codes of both tables. */
export type HostNames = Readonly<
	Record<'nuts_2021' | 'codes_in_sbs' | 'name_en' | 'name_fr', string>
>;

/** Shapes of a level, of which the names are read, and the file that they come from. */
export interface NamedShapes {
	readonly level: Level;
	readonly file: string;
	readonly shapes: FeatureCollection<Geometry | null>;
}

/**
 * The regions of NUTS 2021 in the countries of Eurostat's table, by code, with the name in Latin letters
 * that GISCO's boundaries bear. Countries, and hosts that are the same area in both tables, have English
 * and French names; others their local name in both. Throws at a shape without a name.
 */
export function toLaterRegions(
	levels: readonly NamedShapes[],
	hosts: readonly HostNames[]
): readonly LaterRegion[] {
	const same = hosts.filter(
		({ nuts_2021: code, codes_in_sbs: old }) => code === (SAME_AREA[old] ?? old)
	);
	const hostNames = new Map(
		same.map((host) => [host.nuts_2021, { en: host.name_en, fr: host.name_fr }])
	);
	return levels
		.flatMap(({ level, file, shapes }) =>
			shapes.features.map(({ id, properties }) => {
				const code = String(id);
				const nameLocal = latinName(code, properties?.['NAME_LATN'], file);
				return newLaterRegion(code, { level, nameLocal, names: hostNames.get(code) });
			})
		)
		.filter(({ country }) => country in COUNTRY_NAMES)
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** A region of NUTS 2021 by what is known of it: a code that nothing names stands for its name. */
export function newLaterRegion(
	code: string,
	{ level, nameLocal = code, names }: Pick<LaterRegion, 'level'> & Partial<LaterRegion>
): LaterRegion {
	const country = code.slice(0, 2);
	const known = level === 'nuts0' ? COUNTRY_NAMES[code] : names;
	const both = known ?? names ?? { en: nameLocal, fr: nameLocal };
	return { code, level, country, names: both, nameLocal, extraRegio: isExtraRegio(code) };
}

/** regions_2021.csv: one row per region. */
export function laterRegionTable(regions: readonly LaterRegion[]): TextTable {
	return {
		header: ['code', 'level', 'country', 'name_en', 'name_fr', 'name_local', 'extra_regio'],
		rows: regions.map(({ code, level, country, names, nameLocal, extraRegio }) => [
			...[code, level, country, names.en, names.fr, nameLocal, String(extraRegio)]
		])
	};
}

function latinName(code: string, name: unknown, file: string): string {
	if (typeof name === 'string' && name.trim() !== '') return name.trim();
	throw new IngestError(
		`region without a name: ${code} in ${file} has no NAME_LATN; download it again`
	);
}
