/** A source or a licence of a resource, as Data Package v2 writes them. */
export interface Source {
	readonly title: string;
	readonly path: string;
}
export interface License extends Source {
	readonly name: string;
}

/** The main table at its publisher's: what is fetched when no file is named, and what is cited. */
export const EUROSTAT_BASE = 'https://ec.europa.eu/eurostat/api/dissemination';
export const TABLE_PATH = '/sdmx/2.1/data/sbs_r_nuts06_r2?format=TSV&compressed=true';

/** Where Eurostat is asked: its own address, or that of FILIERES_EUROSTAT. */
export function eurostatBase(): string {
	return process.env['FILIERES_EUROSTAT'] ?? EUROSTAT_BASE;
}

/** Urssaf's open data portal, and its data set of quarterly employees. */
export const URSSAF_BASE = 'https://open.urssaf.fr';
export const EMPLOYEES_SET =
	'effectifs-salaries-et-masse-salariale-du-secteur-prive-par-region-x-na38';

/** Where Urssaf is asked: its portal, or the address of FILIERES_URSSAF. */
export function urssafBase(): string {
	return process.env['FILIERES_URSSAF'] ?? URSSAF_BASE;
}

/** Where the tables come from, cited under every one of them. */
export const SOURCES = {
	mainTable: {
		title: 'Eurostat, SBS data by NUTS 2 regions and NACE Rev. 2 (sbs_r_nuts06_r2)',
		path: `${EUROSTAT_BASE}${TABLE_PATH}`
	},
	laterTable: {
		title:
			'Eurostat, Enterprise statistics by NUTS 2 regions and NACE Rev. 2 from 2021 (sbs_r_nuts2021)',
		path: `${EUROSTAT_BASE}/sdmx/2.1/data/sbs_r_nuts2021?format=TSV&compressed=true`
	},
	nuts: {
		title: 'Eurostat, NUTS: Nomenclature of territorial units for statistics',
		path: 'https://ec.europa.eu/eurostat/web/nuts'
	},
	nutsChanges: {
		title:
			'European Commission, Joint Research Centre: links between NUTS 2 versions, 2010 to 2024',
		path: 'https://urban.jrc.ec.europa.eu'
	},
	nutsRegulation: {
		title: 'Commission Regulation (EU) 2016/2066 (FR7 became FRK)',
		path: 'https://eur-lex.europa.eu/eli/reg/2016/2066/oj'
	},
	nace: {
		title: 'Eurostat, NACE Rev. 2: Statistical classification of economic activities',
		path: 'https://ec.europa.eu/eurostat/web/nace'
	},
	boundaries: {
		title: 'Eurostat GISCO, NUTS boundaries 2021 and 2016, 1:60 million',
		path: 'https://ec.europa.eu/eurostat/web/gisco/geodata/statistical-units/territorial-units-statistics'
	},
	employees: {
		title: `Urssaf, Effectifs salariés et masse salariale trimestriels du secteur privé, par région x secteur NA28i (${EMPLOYEES_SET})`,
		path: `${URSSAF_BASE}/explore/dataset/${EMPLOYEES_SET}/`
	},
	workshops: {
		title: 'European Cluster Collaboration Platform, Clusters meet Regions',
		path: 'https://www.clustercollaboration.eu'
	}
} as const satisfies Record<string, Source>;

/** Under which terms the tables may be used. */
export const LICENSES = {
	eurostat: {
		name: 'eurostat-reuse',
		title: 'Eurostat reuse policy: free, the source acknowledged and changes stated',
		path: 'https://ec.europa.eu/eurostat/help/copyright-notice'
	},
	euroGeographics: {
		name: 'eurogeographics-non-commercial',
		title: '© EuroGeographics for the administrative boundaries; non-commercial use',
		path: 'https://ec.europa.eu/eurostat/web/gisco/geodata/statistical-units'
	},
	jrc: {
		name: 'jrc-reuse',
		title: 'Reuse with acknowledgement (Joint Research Centre)',
		path: 'https://commission.europa.eu/legal-notice_en'
	},
	odbl: {
		name: 'ODbL-1.0',
		title:
			'Open Data Commons Open Database License 1.0: source named, derived tables kept open under it',
		path: 'https://opendatacommons.org/licenses/odbl/1-0/'
	},
	facts: {
		name: 'facts',
		title: 'Facts, free to reuse; the source acknowledged',
		path: 'https://www.clustercollaboration.eu'
	},
	quotation: {
		name: 'quotation',
		title: 'Short quotation with its source',
		path: 'https://www.clustercollaboration.eu'
	}
} as const satisfies Record<string, License>;
