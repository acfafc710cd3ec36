import { expect, it } from 'vitest';
import { datasetJsonLd } from './dataset-json-ld';

const DATASET = {
	language: 'en',
	name: 'Emploi & <filières></script>',
	description: 'D',
	address: 'https://example.org/en/data',
	vintage: '2017-07-31',
	years: { from: 2008, to: 2015 },
	places: ['France'],
	variables: [{ name: 'Persons employed', unit: 'persons' }],
	creator: { name: 'Filières', address: 'https://example.org' },
	licences: ['https://ec.europa.eu/eurostat/help/copyright-notice'],
	sources: [
		{
			creator: 'Eurostat',
			name: 'sbs_r_nuts06_r2',
			address: 'https://ec.europa.eu/?a=1&b=2',
			vintage: '2017-07-31'
		},
		{
			creator: 'Another office',
			name: 'tgs00096',
			address: 'https://ec.europa.eu/?c=3',
			vintage: '2008-2018'
		}
	],
	files: [
		{
			name: 'regions.csv',
			address: 'https://example.org/data/2017-07-31/regions.csv',
			mediaType: 'text/csv',
			bytes: 36_033,
			sha256: 'ab'
		}
	]
};

it('datasetJsonLd contains no sign that HTML would read, and says the same when parsed', () => {
	const text = datasetJsonLd(DATASET);
	expect(text).not.toMatch(/[<>&]/);
	expect(JSON.parse(text)).toMatchObject({
		'@type': 'Dataset',
		name: 'Emploi & <filières></script>',
		temporalCoverage: '2008/2015',
		isBasedOn: [{ url: 'https://ec.europa.eu/?a=1&b=2' }, { url: 'https://ec.europa.eu/?c=3' }],
		distribution: [{ encodingFormat: 'text/csv', contentSize: '36033 B' }]
	});
});

it('datasetJsonLd gives each source its own vintage, and a day only to one that has a day', () => {
	const { isBasedOn } = JSON.parse(datasetJsonLd(DATASET)) as { isBasedOn: object[] };
	expect(isBasedOn).toEqual([
		expect.objectContaining({
			...{ name: 'sbs_r_nuts06_r2', version: '2017-07-31', datePublished: '2017-07-31' }
		}),
		expect.not.objectContaining({ datePublished: expect.anything() as string })
	]);
	expect(isBasedOn[1]).toMatchObject({
		...{ name: 'tgs00096', version: '2008-2018' },
		creator: { name: 'Another office' }
	});
});
