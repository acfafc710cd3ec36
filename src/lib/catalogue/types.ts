/** Levels of the NUTS nomenclature that the main table holds: country, large region, basic region. */
export const LEVELS = ['nuts0', 'nuts1', 'nuts2'] as const;
export type Level = (typeof LEVELS)[number];

/** Languages of the site; also the first segment of every page's address. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Indicators that may be shown, summed and drawn. */
export const INDICATORS = ['persons_employed', 'local_units', 'wages'] as const;
export type IndicatorSlug = (typeof INDICATORS)[number];

/** Eurostat's own ratios: kept for checking and raw download, never summed, never drawn. */
export const PUBLISHED_RATIOS = [
	'published_employment_growth',
	'published_manufacturing_share'
] as const;
export type PublishedRatioSlug = (typeof PUBLISHED_RATIOS)[number];
/** The ratio whose flags tell of breaks that no figure shows. */
export const PUBLISHED_GROWTH: PublishedRatioSlug = 'published_employment_growth';

/** Tables that figures are set against: inhabitants, gross domestic product, all employed persons. */
export const DENOMINATORS = ['population', 'gdp', 'total_employment'] as const;
export type Denominator = (typeof DENOMINATORS)[number];
/** Stands for the activity where a figure is of a whole region. */
export const WHOLE_REGION = 'total';

/** Dimensions of these tables beside region and year, each with the one code that is taken. */
export const DENOMINATOR_KEYS: Readonly<Record<Denominator, Readonly<Record<string, string>>>> = {
	population: {},
	gdp: { unit: 'MIO_EUR' },
	// The main table counts persons of any age, so nobody employed is left out at 65.
	total_employment: { unit: 'THS', sex: 'T', age: 'Y_GE15' }
};

/** One sentence-ready name in each language. */
export type Names = Readonly<Record<Language, string>>;

/** A code of the main table's `geo` dimension, as published. */
export interface Region {
	readonly code: string;
	/** Address of the region's page; null for regions that hosted no workshop. */
	readonly slug: string | null;
	readonly level: Level;
	/** Two letters as Eurostat writes them: EL for Greece, UK for the United Kingdom. */
	readonly country: string;
	readonly names: Names;
	/** Eurostat's own label. */
	readonly nameLocal: string;
	/** The same place in NUTS 2016; null where there is none. */
	readonly nuts2016: string | null;
	/** A code for what lies in no region (…Z): never compared, never mapped. */
	readonly extraRegio: boolean;
}

/**
 * What became of a region's code from one NUTS version to another. same: same code, same area · recode: same area ·
 * split, merge: whole regions of one version make up one of the other · boundary_shift: some land changed sides.
 */
export const REGION_CHANGES = ['same', 'recode', 'split', 'merge', 'boundary_shift'] as const;
export type RegionChangeKind = (typeof REGION_CHANGES)[number];

/** A workshop of "Clusters meet Regions" and the region that stands for it in the table. */
export interface Host {
	/** Name of the workshop in addresses and data files: its city, ASCII. */
	readonly slug: string;
	readonly regionSlug: string;
	/** The region's code in the main table. */
	readonly region: string;
	readonly country: string;
	readonly city: Names;
	readonly names: Names;
	/** ISO dates, both inclusive. */
	readonly from: string;
	readonly to: string;
	readonly nuts2021: string;
	/** What a reader must know before comparing; null when nothing. */
	readonly note: Names | null;
}

/** A code of NACE Rev. 2. */
export interface Activity {
	readonly code: string;
	/** Section (one letter), division (C24) or group. */
	readonly level: 'section' | 'division' | 'group';
	readonly names: Names;
}

/** A named set of activities; its observations are summed. */
export interface Sector {
	readonly slug: string;
	readonly kind: 'sector' | 'total' | 'division';
	readonly names: Names;
	readonly activities: readonly string[];
}

/** What is counted. */
export interface Indicator {
	readonly slug: IndicatorSlug | PublishedRatioSlug;
	/** Eurostat's code, e.g. V16110. */
	readonly code: string;
	readonly names: Names;
	/** Unit as a word after a number: "persons", "million euro". */
	readonly unit: Names;
	/** Decimals that Eurostat publishes. */
	readonly decimals: number;
	/** Whether values may be added over activities and regions. */
	readonly additive: boolean;
}

/** A figure quoted by the page of a workshop, verbatim; a quotation, not a statistic. */
export interface Claim {
	readonly regionSlug: string;
	readonly sector: string;
	readonly measure: string;
	readonly claimed: number;
	readonly wording: string;
	readonly source: string;
}
