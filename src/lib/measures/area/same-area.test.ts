import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { structure } from '../../../../tests/fixtures/oracles/made-up';
import { mostAlike } from '../structure/most-alike';
import { OLDER_AREAS } from './older-areas';
import { holdsArea, sameArea, shareGround } from './same-area';

const read = (name: string) => csvParse(readFileSync(`datasets/${name}.csv`, 'utf8'));
const regions = read('regions').flatMap(({ extra_regio, code = '', level, nuts_change }) =>
	extra_regio === 'false' ? [{ code, level, nuts_change }] : []
);
const older = regions.filter(({ nuts_change }) => nuts_change === 'code older than NUTS 2013');
const changes = read('region_changes').flatMap((row) => {
	const { from_version, from_code: from = '', to_version, to_code: to = '', kind } = row;
	const counts = from_version === '2010' && to_version === '2013' && from in OLDER_AREAS;
	return counts ? [{ from, to, kind }] : [];
});

// Regulation (EU) 31/2011, NUTS 2010; in 2010 both versions are published: FI18 has 171,049 persons employed in
// manufacturing, FI1B 83,599 and FI1C 87,450; FI13 and FI1A have 35,297 and 38,713, FI1D 74,010.
it.each([
	['FI18', 'FI1B'],
	['FI18', 'FI1C'],
	['FI1D', 'FI13'],
	['FI1D', 'FI1A'],
	['FI1', 'FI18'],
	['DE4', 'DE41'],
	['DED4', 'DED1'],
	['DED3', 'DED5'],
	['UKD7', 'UKD5'],
	['ITE', 'ITI3'],
	['EL2', 'EL65']
])('holdsArea(%s, %s), though the codes say nothing of it', (outer, inner) => {
	expect(holdsArea(outer, inner)).toBe(true);
	expect(holdsArea(inner, outer)).toBe(false);
	expect(shareGround(inner, outer)).toBe(true);
});

it.each([
	['EL11', 'EL51'],
	['EL14', 'EL61'],
	['FR94', 'FRA4'],
	['ITD1', 'ITH1']
])('sameArea(%s, %s): only the name is older', (one, other) => {
	expect(sameArea(one, other)).toBe(true);
});

it.each([
	['SI02', 'SI03', true],
	['DED3', 'DED4', true],
	['UKD2', 'UKD7', true],
	['ITE3', 'ITH5', true],
	['EL1', 'EL5', true],
	['SI01', 'SI04', false],
	['FI18', 'FI1D', false],
	['FI19', 'FI18', false],
	['UKI1', 'UKI5', false],
	['UKD2', 'UKD1', false]
])('shareGround(%s, %s) is %s, neither holds the other', (one, other, expected) => {
	expect(shareGround(one, other)).toBe(expected);
	expect(sameArea(one, other) || holdsArea(one, other) || holdsArea(other, one)).toBe(false);
});

it('OLDER_AREAS has every code of regions.csv that is older than NUTS 2013, and no other', () => {
	expect(Object.keys(OLDER_AREAS).sort()).toEqual(older.map(({ code }) => code).sort());
});

it('OLDER_AREAS says of the changes of 2013 what region_changes.csv says', () => {
	const known = changes.map(({ from, to, kind }) => {
		if (sameArea(from, to)) return { from, to, told: 'recode', kind };
		const told = holdsArea(from, to) && kind === 'split' ? 'split' : 'boundary_shift';
		return { from, to, told, kind };
	});
	expect(known).toHaveLength(21);
	expect(known.filter(({ told, kind }) => told !== kind)).toEqual([]);
	const basic = regions.filter(({ level, code }) => level === 'nuts2' && !(code in OLDER_AREAS));
	const froms = [...new Set(changes.map(({ from }) => from))];
	const told = froms.flatMap((from) =>
		basic.filter(({ code }) => shareGround(from, code)).map(({ code }) => `${from} ${code}`)
	);
	expect(told.sort()).toEqual(changes.map(({ from, to }) => `${from} ${to}`).sort());
});

it('shareGround(one, other) keeps apart all regions of one level of NUTS 2013', () => {
	const current = regions.filter(({ code }) => !(code in OLDER_AREAS));
	for (const level of ['nuts0', 'nuts1', 'nuts2']) {
		const codes = current.filter((region) => region.level === level).map(({ code }) => code);
		const meeting = codes.flatMap((one) =>
			codes.filter((other) => one < other && shareGround(one, other)).map((other) => [one, other])
		);
		expect(meeting).toEqual([]);
	}
});

it('mostAlike(Helsinki-Uusimaa) does not find Etelä-Suomi of NUTS 2006, which holds it', () => {
	const region = (code: string) => ({
		region: code,
		country: code.slice(0, 2),
		shares: structure([50, 50])
	});
	const candidates = ['FI18', 'FI1B', 'FI1C', 'FI1D', 'SE11'].map(region);
	const found = (code: string) =>
		mostAlike({ region: region(code), candidates, most: 9, among: 'all' }).alike.map(
			(peer) => peer.region
		);
	expect(found('FI1B')).toEqual(['FI1C', 'FI1D', 'SE11']);
	expect(found('FI18')).toEqual(['FI1D', 'SE11']);
});
