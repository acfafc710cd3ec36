import text from '../../../datasets/claims.csv?raw';
import { readTable } from './tables/csv-table';
import type { Claim } from './types';

/** What a claim is about: two figures of the table, and one that has no equal there. */
export const CLAIM_MEASURES = [
	'persons_employed',
	'share_of_national_manufacturing_employment',
	'companies'
] as const;
export type ClaimMeasure = (typeof CLAIM_MEASURES)[number];

/** A claim whose measure is one of those that the page knows how to set a figure beside. */
export type KnownClaim = Omit<Claim, 'measure'> & { readonly measure: ClaimMeasure };

/** The seven figures quoted for Auvergne-Rhône-Alpes, verbatim, in the order of the file: never statistics. */
export const CLAIMS: readonly KnownClaim[] = readTable('claims.csv', text, (read) => ({
	regionSlug: read('region'),
	sector: read('sector'),
	measure: toMeasure(read('measure')),
	claimed: toNumber(read('claimed')),
	wording: read('wording'),
	source: read('source')
}));

function toMeasure(text: string): ClaimMeasure {
	const measure = CLAIM_MEASURES.find((candidate) => candidate === text);
	if (measure === undefined) throw new Error(`unknown measure: ${text} in claims.csv`);
	return measure;
}

function toNumber(text: string): number {
	const number = text === '' ? NaN : Number(text);
	if (!Number.isFinite(number)) throw new Error(`not a number: ${text} in claims.csv`);
	return number;
}
