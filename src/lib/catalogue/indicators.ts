import text from '../../../datasets/indicators.csv?raw';
import { indexBy, readNames, readTable } from './tables/csv-table';
import { INDICATORS, PUBLISHED_RATIOS, type Indicator } from './types';

function toSlug(text: string): Indicator['slug'] {
	const slug = [...INDICATORS, ...PUBLISHED_RATIOS].find((candidate) => candidate === text);
	if (slug === undefined) throw new Error(`unknown indicator: ${text} in indicators.csv`);
	return slug;
}

const ALL: readonly Indicator[] = readTable('indicators.csv', text, (read) => ({
	slug: toSlug(read('slug')),
	code: read('code'),
	names: readNames(read, 'name'),
	unit: readNames(read, 'unit'),
	decimals: Number(read('decimals')),
	additive: read('additive') === 'true'
}));

export const indicatorBySlug = indexBy('indicator', ALL, (indicator) => indicator.slug);

/** What may be shown, summed and drawn, in the order of the menu. */
export const SHOWN_INDICATORS = INDICATORS.map((slug) => indicatorBySlug.get(slug));
