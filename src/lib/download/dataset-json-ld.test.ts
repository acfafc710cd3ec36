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
	source: { name: 'sbs_r_nuts06_r2', address: 'https://ec.europa.eu/?a=1&b=2' },
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
		isBasedOn: { url: 'https://ec.europa.eu/?a=1&b=2' },
		distribution: [{ encodingFormat: 'text/csv', contentSize: '36033 B' }]
	});
});
