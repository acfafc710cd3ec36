import { indicatorBySlug, SHOWN_INDICATORS } from '$lib/catalogue/indicators';
import {
	readPublishedTables,
	type PublishedTable
} from '$lib/catalogue/tables/data-package.server';
import { OBSERVATION_TABLES } from '$lib/catalogue/tables/read-series.server';
import { COUNTRIES } from '$lib/catalogue/regions/regions';
import { SITE } from '$lib/catalogue/site';
import { DENOMINATORS, PUBLISHED_RATIOS, type Language } from '$lib/catalogue/types';
import { YEARS } from '$lib/catalogue/years';
import { datasetJsonLd, type DescribedDataset } from '$lib/download/metadata/dataset-json-ld';
import { m } from '$lib/messages/compiled/messages.js';
import { readDataIndex } from '../../../data/data-index.server';

/** The newest vintage as schema.org describes it, in JSON-LD. */
export async function describeDataset(language: Language): Promise<string> {
	const home = `${SITE.origin}${SITE.base}`;
	const [newest] = (await readDataIndex()).vintages;
	const tables = await readPublishedTables();
	const sources = figureSources(tables);
	if (newest === undefined || sources.length === 0)
		throw new Error('missing table: observations.parquet; run npm run data:ingest');
	const indicators = [...SHOWN_INDICATORS, ...PUBLISHED_RATIOS.map(indicatorBySlug.get)];
	const inLanguage = { locale: language };
	return datasetJsonLd({
		language,
		name: m.dataset_name({}, inLanguage),
		description: m.data_description({}, inLanguage),
		address: `${home}/${language}/data`,
		vintage: newest.vintage,
		years: { from: YEARS[0], to: YEARS.at(-1) ?? YEARS[0] },
		places: COUNTRIES.map(({ names }) => names[language]),
		variables: indicators.map(({ names, unit }) => ({
			name: names[language],
			unit: unit[language]
		})),
		creator: { name: m.site_name({}, inLanguage), address: home },
		licences: [...new Set(tables.flatMap(({ licences }) => licences.map(({ path }) => path)))],
		sources,
		files: newest.files.map(({ name, path, mediatype, bytes, hash }) => ({
			name,
			bytes,
			mediaType: mediatype,
			address: `${home}/data/${path}`,
			sha256: hash.replace('sha256:', '')
		}))
	});
}

/** Files that hold figures, and the office that makes them: observations, what they are set against, and quarters. */
const CREATORS: ReadonlyMap<string, string> = new Map([
	...OBSERVATION_TABLES.map(({ file }) => [file, 'Eurostat'] as const),
	...DENOMINATORS.map((name) => [`${name}.csv`, 'Eurostat'] as const),
	['employees_quarterly.parquet', 'Urssaf']
]);

/** Offices' tables behind the figures, each with its own vintage; the first source of a file is its table. */
export function figureSources(tables: readonly PublishedTable[]): DescribedDataset['sources'] {
	return tables.flatMap(({ file, sources: [name = ''], sourceAddresses, vintage }) => {
		const creator = CREATORS.get(file);
		const [address = ''] = sourceAddresses;
		return creator === undefined ? [] : [{ creator, name, address, vintage }];
	});
}
