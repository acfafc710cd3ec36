import { expect, it } from 'vitest';
import { parseHeader } from './parse-header';

const TABLE = {
	...{ code: 'sbs_r_nuts06_r2', needs: ['nace_r2', 'indic_sb', 'geo'], may: ['freq'] },
	seriesOf: () => null
};

it('parseHeader(line) reads the old bulk layout', () => {
	expect(parseHeader('nace_r2,indic_sb,geo\\time\t2015 \t2014 ', 'f', TABLE)).toEqual({
		dimensions: ['nace_r2', 'indic_sb', 'geo'],
		years: [2015, 2014]
	});
});

it('parseHeader(line) reads the new layout, dimensions in any order', () => {
	expect(parseHeader('freq,geo,nace_r2,indic_sb\\TIME_PERIOD\t2014 \t2015 ', 'f', TABLE)).toEqual({
		dimensions: ['freq', 'geo', 'nace_r2', 'indic_sb'],
		years: [2014, 2015]
	});
});

it.each([
	['geo\\time\t2008', 'missing dimension: nace_r2 in f, line 1, column 1'],
	['nace_r2,geo\\time\t2008', 'missing dimension: indic_sb in f, line 1, column 1'],
	['nace_r2,indic_sb\\time\t2008', 'missing dimension: geo in f, line 1, column 1'],
	['nace_r2,indic_sb,geo\t2008', 'missing dimension: time'],
	['unit,nace_r2,indic_sb,geo\\time\t2008', 'unknown or repeated dimension: "unit"'],
	['geo,nace_r2,indic_sb,geo\\time\t2008', 'unknown or repeated dimension: "geo"'],
	['nace_r2,indic_sb,geo\\time', 'missing column: no year in f, line 1, column 2'],
	[
		'nace_r2,indic_sb,geo\\time\t2008\tyear',
		'column that is no year: "year" in f, line 1, column 3'
	],
	['nace_r2,indic_sb,geo\\time\t2008\t2009\t2008', 'duplicate column: 2008 in f, line 1, column 4']
])('parseHeader(%j) throws', (line, sentence) => {
	expect(() => parseHeader(line, 'f', TABLE)).toThrow(sentence);
});
