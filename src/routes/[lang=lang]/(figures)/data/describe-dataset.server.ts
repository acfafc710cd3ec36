import { indicatorBySlug, SHOWN_INDICATORS } from '$lib/catalogue/indicators';
import { readPublishedTables } from '$lib/catalogue/data-package.server';
import { COUNTRIES } from '$lib/catalogue/regions';
import { SITE } from '$lib/catalogue/site';
import { PUBLISHED_RATIOS, type Language } from '$lib/catalogue/types';
import { YEARS } from '$lib/catalogue/years';
import { datasetJsonLd } from '$lib/download/dataset-json-ld';
import { m } from '$lib/messages/compiled/messages.js';
import { readDataIndex } from '../../../data/data-index.server';

/** The newest vintage as schema.org describes it, in JSON-LD. */
export async function describeDataset(language: Language): Promise<string> {
	const home = `${SITE.origin}${SITE.base}`;
	const [newest] = (await readDataIndex()).vintages;
	const tables = await readPublishedTables();
	const observations = tables.find(({ file }) => file === 'observations.parquet');
	if (newest === undefined || observations === undefined)
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
			...{ name: names[language], unit: unit[language] }
		})),
		creator: { name: m.site_name({}, inLanguage), address: home },
		licences: [...new Set(tables.flatMap(({ licences }) => licences.map(({ path }) => path)))],
		source: {
			name: observations.sources[0] ?? '',
			address: observations.sourceAddresses[0] ?? ''
		},
		files: newest.files.map(({ name, path, mediatype, bytes, hash }) => ({
			...{ name, bytes, mediaType: mediatype, address: `${home}/data/${path}` },
			sha256: hash.replace('sha256:', '')
		}))
	});
}
