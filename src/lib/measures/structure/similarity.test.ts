import { describe, expect, it } from 'vitest';
import { DIVISIONS_2014 } from '../../../../tests/fixtures/oracles/hosts-2014';
import { structure } from '../../../../tests/fixtures/oracles/made-up';
import { divisionShares } from './division-shares';
import { mostAlike } from './most-alike';
import { contributions, cosine, fingerKreinin } from './similarity';

it('fingerKreinin(one, other) is the share in common', () => {
	// By hand: min(0.5, 0.2) + min(0.3, 0.3) + min(0.2, 0.5) = 0.7.
	expect(fingerKreinin(structure([50, 30, 20]), structure([20, 30, 50])).value).toBeCloseTo(
		0.7,
		12
	);
	expect(fingerKreinin(structure([1, 0]), structure([0, 1])).value).toBeCloseTo(0, 12);
});

it('fingerKreinin(Catalonia, Lombardy, 2014) is 0.718', () => {
	const measure = fingerKreinin(structure(DIVISIONS_2014.ES51), structure(DIVISIONS_2014.ITC4));
	expect(measure.value).toBeCloseTo(0.7176387219556386, 10);
});

it('fingerKreinin(Auvergne-Rhône-Alpes, Lombardy, 2014) is 0.770 to 0.820', () => {
	const measure = fingerKreinin(
		structure(DIVISIONS_2014.FR7, 434500),
		structure(DIVISIONS_2014.ITC4)
	);
	expect(measure.status).toBe('range');
	expect(measure.range?.[0]).toBeCloseTo(0.77004334271267, 10);
	expect(measure.range?.[1]).toBeCloseTo(0.8200433427126702, 10);
});

it('cosine(one, other) is 1 for the same mix, 0 for nothing in common, 0.6 for (1, 0) and (3, 4)', () => {
	expect(cosine(structure([2, 3]), structure([4, 6])).value).toBeCloseTo(1, 12);
	expect(cosine(structure([1, 0]), structure([0, 1])).value).toBe(0);
	expect(cosine(structure([1, 0]), structure([3, 4])).value).toBeCloseTo(0.6, 12);
});

it('cosine(one, other) is refused unless both are complete', () => {
	expect(cosine(structure([1, 1, 1]), structure([1, null, null], 3))).toMatchObject({
		status: 'confidential',
		value: null
	});
});

it('contributions(own, other) add to the similarity, the largest first', () => {
	const parts = contributions(structure([50, 30, 20]), structure([20, 30, 50]));
	expect(parts.map(({ division }) => division)).toEqual(['C11', 'C10', 'C12']);
	expect(parts.map(({ shared }) => shared)).toEqual([0.3, 0.2, 0.2]);
});

it('contributions(own, other) leave out what either hides', () => {
	const parts = contributions(structure([50, null, null], 100), structure([20, 30, 50]));
	expect(parts).toEqual([{ division: 'C10', own: 0.5, other: 0.2, shared: 0.2 }]);
});

describe('mostAlike', () => {
	const region = { region: 'FR7', country: 'FR', shares: structure([50, 30, 20, 0]) };
	const candidates = [
		{ region: 'FR', country: 'FR', shares: structure([50, 30, 20, 0]) },
		{ region: 'FR7', country: 'FR', shares: structure([50, 30, 20, 0]) },
		{ region: 'FR71', country: 'FR', shares: structure([50, 30, 20, 0]) },
		{ region: 'FR10', country: 'FR', shares: structure([50, 30, 10, 10]) },
		{ region: 'ES51', country: 'ES', shares: structure([40, 30, 20, 10]) },
		{ region: 'ITC4', country: 'IT', shares: structure([0, 0, 20, 80]) },
		{ region: 'DEA1', country: 'DE', shares: structure([50, 36, null, null], 100) },
		{ region: 'SE22', country: 'SE', shares: structure([50, null, 20, 0], 100) },
		{ region: 'AT11', country: 'AT', shares: structure([50, null, null, 20], 100) }
	];

	it('mostAlike(question) orders by what is sure and gives the rank as an interval', () => {
		const { alike, compared } = mostAlike({ region, candidates, most: 10, among: 'all' });
		expect(compared).toBe(4);
		// DEA1: both show 0.8 in common, 0.14 hidden, told as 0.15: 0.8 to 0.95, above or below the two at 0.9.
		expect(alike.map((peer) => peer.region)).toEqual(['ES51', 'FR10', 'DEA1', 'ITC4']);
		expect(alike.map((peer) => peer.rank)).toEqual([
			{ best: 1, worst: 2, of: 4 },
			{ best: 1, worst: 2, of: 4 },
			{ best: 1, worst: 3, of: 4 },
			{ best: 4, worst: 4, of: 4 }
		]);
		expect(alike[2]?.similarity.range?.[0]).toBeCloseTo(0.8, 12);
		expect(alike[2]?.similarity.range?.[1]).toBeCloseTo(0.95, 12);
		expect(alike[0]?.contributions[0]).toMatchObject({ division: 'C10', shared: 0.4 });
	});

	it('mostAlike(question) leaves out and names what is too suppressed', () => {
		const { leftOut } = mostAlike({ region, candidates, most: 10, among: 'all' });
		expect(leftOut).toEqual([
			{ region: 'SE22', reason: { kind: 'single_hidden_division' } },
			{ region: 'AT11', reason: { kind: 'too_much_hidden', confidential: true } }
		]);
	});

	it('mostAlike(question) calls nobody secret of whom the table says no more than that nothing is published', () => {
		const shares = divisionShares({
			total: { value: 100, flags: '' },
			divisions: new Map(
				[50, null, null, 20].map((value, index) => [`C1${index}`, { value, flags: '' }])
			),
			localUnits: new Map()
		});
		const bare = { region: 'AT12', country: 'AT', shares };
		const { leftOut } = mostAlike({ region, candidates: [bare], most: 10, among: 'all' });
		expect(leftOut).toEqual([
			{ region: 'AT12', reason: { kind: 'too_much_hidden', confidential: false } }
		]);
	});

	it('mostAlike(question) can leave out the own country and cuts at most', () => {
		const { alike, compared } = mostAlike({ region, candidates, most: 1, among: 'abroad' });
		expect(alike.map((peer) => peer.region)).toEqual(['ES51']);
		expect(compared).toBe(3);
	});

	it('mostAlike(question) of a suppressed region is refused', () => {
		const suppressed = { ...region, shares: structure([50, null, 20, 0], 100) };
		expect(mostAlike({ region: suppressed, candidates, most: 10, among: 'all' })).toEqual({
			alike: [],
			compared: 0,
			leftOut: [],
			refusal: { kind: 'single_hidden_division' }
		});
	});
});
