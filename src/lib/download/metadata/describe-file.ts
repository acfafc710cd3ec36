import { csvwMetadata } from './csvw-metadata';
import type { ColumnType, FileAbout, FileColumn } from '../file-table';

/** What is described beside a file of rows: its path next to the description, its columns, its size. */
export interface DescribedFile {
	readonly path: string;
	readonly columns: readonly FileColumn[];
	readonly bytes: number;
	readonly about: FileAbout;
}

const EUROSTAT = 'https://ec.europa.eu/eurostat/databrowser/view';
const PACKAGE_TYPES = {
	text: 'string',
	integer: 'integer',
	number: 'number'
} as const satisfies Record<ColumnType, string>;
const CSVW_TYPES = {
	text: 'string',
	integer: 'integer',
	number: 'double'
} as const satisfies Record<ColumnType, string>;

/** A Data Package (version 2.0, datapackage.org) of one CSV file; an empty field is a missing value. */
export function dataPackage({ path, columns, bytes, about }: DescribedFile): object {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: packageName(about.name),
		title: about.title,
		description: about.description,
		version: about.vintage,
		created: `${about.taken}T00:00:00Z`,
		homepage: about.address,
		sources: sourcesOf(about),
		resources: [
			{
				name: packageName(about.name),
				path,
				type: 'table',
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				bytes,
				dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', header: true },
				schema: {
					missingValues: [''],
					fields: columns.map(({ name, type, meaning }) => ({
						name,
						type: PACKAGE_TYPES[type],
						description: meaning
					}))
				}
			}
		]
	};
}

/** CSVW metadata of the same file. */
export function fileMetadata({ path, columns, about }: DescribedFile): object {
	const paths = sourcesOf(about).map((source) => source.path);
	return csvwMetadata({
		language: about.language,
		file: path,
		statements: {
			'dc:title': about.title,
			'dc:description': about.description,
			'dc:source': paths.length === 1 ? paths[0] : paths,
			'dc:date': about.vintage
		},
		columns: columns.map(({ name, type, meaning }) => ({
			name,
			titles: name,
			'dc:description': meaning,
			datatype: CSVW_TYPES[type],
			null: ''
		}))
	});
}

/** Each table with its day; rows of several tables name all of them, by ", ". */
function sourcesOf({
	table,
	vintage
}: FileAbout): readonly { title: string; path: string; version: string }[] {
	const days = vintage.split(', ');
	return table.split(', ').map((one, index) => ({
		title: `Eurostat ${one}`,
		path: `${EUROSTAT}/${one}`,
		version: days[index] ?? vintage
	}));
}

/** A package's name knows small letters, digits, dot, line and dash. */
function packageName(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9._-]/g, '-');
}
