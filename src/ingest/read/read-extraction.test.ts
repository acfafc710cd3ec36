import { expect, it } from 'vitest';
import { EXTRACTION } from '../../../tests/eurostat/extraction';
import { isExtraction } from './read-extraction';

const [HEADER = ''] = EXTRACTION.split('\n');

it.each<[string, boolean]>([
	[EXTRACTION, true],
	[HEADER, true],
	[`\uFEFF${HEADER.toLowerCase()}\r\n`, true],
	['geo,indic_sbs,nace_r2,OBS_VALUE,TIME_PERIOD\n', true],
	[`${HEADER},OBS_FLAG\n`, false],
	['indic_sb,nace_r2,geo,TIME_PERIOD,OBS_VALUE\n', false],
	['DATAFLOW,LAST UPDATE,freq,indic_sbs,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n', false],
	['nace_r2,indic_sb,geo\\time\t2009 \t2008 \n', false],
	['geo,year,population\n', false],
	['', false]
])('isExtraction(%j) is %s', (start, expected) => {
	expect(isExtraction(start)).toBe(expected);
});
