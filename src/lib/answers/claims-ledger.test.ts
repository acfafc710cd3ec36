import { describe, expect, it } from 'vitest';
import type { ReadObservation } from '$lib/query/observation-cube';
import { claimsLedger } from './claims-ledger';

/** Cells of 2014 as Eurostat published them on 31 July 2017. */
const CELLS: Readonly<Record<string, number>> = {
	'persons_employed FR7 C': 434500,
	'persons_employed FR C': 3014251,
	'persons_employed FR7 C24': 17614,
	'persons_employed FR7 C25': 61810,
	'persons_employed FR7 C28': 39591,
	'persons_employed FR7 C10': 56731,
	'persons_employed FR7 C11': 6465,
	'persons_employed FR7 C22': 44614,
	'persons_employed FR7 C13': 11001,
	'local_units FR7 C': 41788
};
const read: ReadObservation = ({ indicator, region, activity }) => ({
	value: CELLS[`${indicator} ${region} ${activity}`] ?? null,
	flags: 'b'
});
const AUVERGNE_RHONE_ALPES = { region: 'FR7', year: 2014 };

describe('claimsLedger', () => {
	it.each([
		['manufacturing', 'persons_employed', 500000, 434500, -65500],
		['metallurgy', 'persons_employed', 85000, 79424, -5576],
		['machinery', 'persons_employed', 48000, 39591, -8409],
		['food', 'persons_employed', 43000, 63196, 20196],
		['polymers', 'persons_employed', 40000, 55615, 15615],
		['manufacturing', 'companies', 22000, 41788, null]
	])(
		'claimsLedger(read) sets %s, %s: %d beside %d',
		(sector, measure, claimed, value, difference) => {
			const line = claimsLedger(read, AUVERGNE_RHONE_ALPES).find(
				({ claim }) => claim.sector === sector && claim.measure === measure
			);
			expect(line?.claim.claimed).toBe(claimed);
			expect(line?.measure.value).toBe(value);
			expect(line?.measure.flags).toBe('b');
			expect(line?.difference).toBe(difference);
		}
	);

	it('claimsLedger(read) sets the quoted 20 % beside 14.4 %, the published row over the country’s', () => {
		const line = claimsLedger(read, AUVERGNE_RHONE_ALPES)[1];
		expect(line?.measure.value).toBeCloseTo(0.14415, 5);
		expect(line?.difference).toBeCloseTo(-0.05585, 5);
	});

	it('claimsLedger(read) gives no difference where a part is hidden', () => {
		const hidden: ReadObservation = (key) =>
			key.activity === 'C25' ? { value: null, flags: 'c' } : read(key);
		const line = claimsLedger(hidden, AUVERGNE_RHONE_ALPES).find(
			({ claim }) => claim.sector === 'metallurgy'
		);
		expect([line?.measure.status, line?.difference]).toEqual(['at_least', null]);
	});

	it('claimsLedger(read) has seven lines for Auvergne-Rhône-Alpes and none for the other hosts', () => {
		expect(claimsLedger(read, AUVERGNE_RHONE_ALPES)).toHaveLength(7);
		expect(claimsLedger(read, { region: 'ITC4', year: 2014 })).toEqual([]);
	});
});
