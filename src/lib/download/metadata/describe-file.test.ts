import { describe, expect, it } from 'vitest';
import { RISKY_ABOUT, RISKY_TABLE } from '../../../../tests/fixtures/downloads/risky-table';
import { fileMetadata, dataPackage } from './describe-file';

const described = {
	path: 'rows.csv',
	columns: RISKY_TABLE.columns,
	bytes: 1234,
	about: { ...RISKY_ABOUT, name: 'Rows Été' }
};

describe('a description beside a CSV', () => {
	it('dataPackage has what version 2.0 requires, and a name that it allows', () => {
		expect(dataPackage(described)).toMatchObject({
			$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
			name: 'rows--t-',
			version: '2017-07-31',
			created: '2026-11-25T00:00:00Z',
			sources: [{ title: 'Eurostat sbs_r_nuts06_r2' }],
			resources: [
				{
					path: 'rows.csv',
					bytes: 1234,
					dialect: { delimiter: ',' },
					schema: {
						missingValues: [''],
						fields: [
							{ name: 'region_name', type: 'string' },
							{ name: 'year', type: 'integer' },
							{ name: 'value', type: 'number' },
							{ name: 'flags', type: 'string' }
						]
					}
				}
			]
		});
	});
	it('fileMetadata names each column as the file does, empty for missing', () => {
		expect(fileMetadata(described)).toMatchObject({
			'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
			url: 'rows.csv',
			tableSchema: {
				columns: [
					{ name: 'region_name', titles: 'region_name', datatype: 'string', null: '' },
					{ name: 'year', datatype: 'integer' },
					{ name: 'value', datatype: 'double' },
					{ name: 'flags', datatype: 'string' }
				]
			}
		});
	});
});
