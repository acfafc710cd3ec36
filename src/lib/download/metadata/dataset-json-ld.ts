/** What schema.org wants to know of the published tables; addresses in full, words in the page's language. */
export interface DescribedDataset {
	readonly language: string;
	readonly name: string;
	readonly description: string;
	/** Address of the page about them. */
	readonly address: string;
	readonly vintage: string;
	readonly years: { readonly from: number; readonly to: number };
	readonly places: readonly string[];
	readonly variables: readonly { readonly name: string; readonly unit: string }[];
	readonly creator: { readonly name: string; readonly address: string };
	readonly licences: readonly string[];
	/** Tables that the figures come from, each with its day, or the years it covers where it says no day. */
	readonly sources: readonly {
		/** The office that makes it. */
		readonly creator: string;
		readonly name: string;
		readonly address: string;
		readonly vintage: string;
	}[];
	readonly files: readonly {
		readonly name: string;
		readonly address: string;
		readonly mediaType: string;
		readonly bytes: number;
		/** 64 hexadecimal digits. */
		readonly sha256: string;
	}[];
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A schema.org `Dataset` as JSON-LD. `<`, `>` and `&` are written as \u escapes, so that the text means the same
 * inside a `<script>` of HTML, escaped or not, and cannot end it.
 */
export function datasetJsonLd(dataset: DescribedDataset): string {
	const { language, name, description, address, vintage, years, creator } = dataset;
	return JSON.stringify({
		'@context': 'https://schema.org/',
		'@type': 'Dataset',
		'@id': address,
		url: address,
		name,
		description,
		inLanguage: language,
		version: vintage,
		datePublished: vintage,
		isAccessibleForFree: true,
		license: dataset.licences,
		creator: { '@type': 'Organization', name: creator.name, url: creator.address },
		isBasedOn: dataset.sources.map((source) => ({
			'@type': 'Dataset',
			name: source.name,
			url: source.address,
			version: source.vintage,
			...(ISO_DAY.test(source.vintage) ? { datePublished: source.vintage } : {}),
			creator: { '@type': 'Organization', name: source.creator }
		})),
		temporalCoverage: `${years.from}/${years.to}`,
		spatialCoverage: dataset.places.map((place) => ({ '@type': 'Place', name: place })),
		variableMeasured: dataset.variables.map((variable) => ({
			'@type': 'PropertyValue',
			name: variable.name,
			unitText: variable.unit
		})),
		distribution: dataset.files.map((file) => ({
			'@type': 'DataDownload',
			name: file.name,
			contentUrl: file.address,
			encodingFormat: file.mediaType,
			contentSize: `${file.bytes} B`,
			sha256: file.sha256
		}))
	}).replaceAll(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
