import { expect, it } from 'vitest';
import { DIVISIONS_2014 } from '../../../../tests/fixtures/oracles/hosts-2014';
import { structure } from '../../../../tests/fixtures/oracles/made-up';
import oracles from '../../../../tests/fixtures/oracles/measures.json';
import { equivalentNumber, herfindahl, normalisedHerfindahl } from './herfindahl';
import { theil } from './theil';

it('herfindahl(20, 50, 20, 10) is 0.34, 0.12 normalised, 2.94 equal ones (Dörsam 2004)', () => {
	const { x, H, H_norm, equivalent } = oracles.herfindahl;
	expect(herfindahl(structure(x)).value).toBeCloseTo(H, 10);
	expect(normalisedHerfindahl(structure(x)).value).toBeCloseTo(H_norm, 10);
	expect(equivalentNumber(structure(x)).value).toBeCloseTo(equivalent, 10);
});

it('theil(10, 10, 10, 20, 50) is T = 0.2502012, not L = 0.2326302', () => {
	const { x, theil_T } = oracles.theil;
	expect(theil(structure(x)).value).toBeCloseTo(theil_T, 10);
});

it('herfindahl(shares) runs from 1/n to 1, theil(shares) from 0 to ln n', () => {
	expect(herfindahl(structure([7, 7, 7, 7])).value).toBeCloseTo(0.25, 12);
	expect(normalisedHerfindahl(structure([7, 7, 7, 7])).value).toBeCloseTo(0, 12);
	expect(equivalentNumber(structure([7, 7, 7, 7])).value).toBeCloseTo(4, 12);
	expect(theil(structure([7, 7, 7, 7])).value).toBeCloseTo(0, 12);
	expect(herfindahl(structure([9, 0, 0, 0])).value).toBeCloseTo(1, 12);
	expect(theil(structure([9, 0, 0, 0])).value).toBeCloseTo(1.3862943611, 9);
});

// By hand: 0.5² + 0.21² = 0.2941 shown, 0.29 hidden, told as 0.3 or less: to 0.2941 + 0.09.
it('herfindahl(shares) with hidden divisions lies in [S, S + m²], m in twentieths', () => {
	const shares = structure([50, null, null, 21], 100);
	const measure = herfindahl(shares);
	expect(measure).toMatchObject({ status: 'range', value: null, partsMissing: 2, parts: 4 });
	expect(measure.range?.[0]).toBeCloseTo(0.2941, 12);
	expect(measure.range?.[1]).toBeCloseTo(0.3841, 12);
	expect(equivalentNumber(shares).range?.[0]).toBeCloseTo(2.6034886748, 9);
	expect(equivalentNumber(shares).range?.[1]).toBeCloseTo(3.4002040122, 9);
	expect(normalisedHerfindahl(shares).range?.[0]).toBeCloseTo(0.0588, 9);
});

// Worked out apart in Python from the same file.
it('herfindahl and theil(Auvergne-Rhône-Alpes, 2014) are narrow ranges', () => {
	const shares = structure(DIVISIONS_2014.FR7, 434500);
	expect(herfindahl(shares).range?.[0]).toBeCloseTo(0.07576793199860692, 12);
	expect(herfindahl(shares).range?.[1]).toBeCloseTo(0.07826793199860692, 12);
	expect(theil(shares).range?.[0]).toBeCloseTo(0.3589679457219935, 10);
	expect(theil(shares).range?.[1]).toBeCloseTo(0.4140689537081215, 10);
});

it('herfindahl(Lombardy, 2014) is as concentrated as 12.8 equal divisions', () => {
	const shares = structure(DIVISIONS_2014.ITC4);
	expect(herfindahl(shares).value).toBeCloseTo(0.07837104687650645, 12);
	expect(equivalentNumber(shares).value).toBeCloseTo(12.759814240784033, 9);
});

it('herfindahl and theil(shares) are refused where one division is hidden', () => {
	const shares = structure([50, null, 20], 100);
	for (const measure of [herfindahl, normalisedHerfindahl, equivalentNumber, theil])
		expect(measure(shares)).toMatchObject({ status: 'confidential', value: null });
});
