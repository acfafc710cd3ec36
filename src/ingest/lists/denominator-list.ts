import { DENOMINATOR_KEYS, type Denominator, type Names } from '../../lib/catalogue/types';
import { EUROSTAT_BASE, type Source } from './sources';
import type { FileVersion } from './version-of';

/** One of the tables that figures are set against: where it comes from and what is kept of it. */
export interface DenominatorSource {
	readonly name: Denominator;
	/** Eurostat's code of the table. */
	readonly table: string;
	/** Columns of its header beside geo and time, each with the one code that is kept. */
	readonly keeps: Readonly<Record<string, string>>;
	/** Columns that its header may have besides, each with the one code that is kept. */
	readonly mayKeep?: Readonly<Record<string, string>>;
	/** The version of NUTS that its codes belong to, where they do not tell. */
	readonly version: FileVersion;
	readonly names: Names;
	readonly unit: Names;
	/** Decimals that are published; sums are rounded to as many. */
	readonly decimals: number;
	readonly source: Source;
}

/** First year that is kept: that of the main table. */
export const FIRST_YEAR = 2008;

/** The three tables, in the order of denominators.csv. */
export const DENOMINATOR_SOURCES: readonly DenominatorSource[] = [
	{
		name: 'population',
		table: 'tgs00096',
		keeps: DENOMINATOR_KEYS.population,
		mayKeep: { unit: 'NR', sex: 'T', age: 'TOTAL' },
		version: 'nuts2016',
		names: { en: 'Population on 1 January', fr: 'Population au 1er janvier' },
		unit: { en: 'persons', fr: 'personnes' },
		decimals: 0,
		source: sourceOf('tgs00096', 'Population on 1 January by NUTS 2 region')
	},
	{
		name: 'gdp',
		table: 'nama_10r_3gdp',
		keeps: DENOMINATOR_KEYS.gdp,
		version: 'nuts2021',
		names: {
			en: 'Gross domestic product at current market prices',
			fr: 'Produit intérieur brut aux prix courants du marché'
		},
		unit: { en: 'million euro', fr: 'millions d’euros' },
		decimals: 2,
		source: sourceOf('nama_10r_3gdp', 'Gross domestic product at current market prices by region')
	},
	{
		name: 'total_employment',
		table: 'lfst_r_lfe2emp',
		keeps: DENOMINATOR_KEYS.total_employment,
		version: 'as_published',
		names: {
			en: 'Employed persons aged 15 and over, by place of residence',
			fr: 'Personnes de 15 ans et plus en emploi, au lieu de résidence'
		},
		unit: { en: 'thousand persons', fr: 'milliers de personnes' },
		decimals: 1,
		source: sourceOf(
			'lfst_r_lfe2emp',
			'Employment by sex, age and NUTS 2 region, labour force survey'
		)
	}
];

function sourceOf(table: string, title: string): Source {
	return {
		title: `Eurostat, ${title} (${table})`,
		path: `${EUROSTAT_BASE}/sdmx/2.1/data/${table}?format=TSV&compressed=true`
	};
}
