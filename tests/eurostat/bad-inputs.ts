import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FIXTURES } from './test-folder';

const HEADER = 'nace_r2,indic_sb,geo\\time\t2009 \t2008 \n';
const OTHER_DIVISIONS = Array.from(
	{ length: 23 },
	(_, at) => `C${at + 11},V16110,FR7\t0 \t0 \n`
).join('');
const ROW = 'C,V16110,FR7\t1 \t: c\n';
const fixture = (name: string) => readFileSync(join(FIXTURES, name));

/** Made-up inputs that data:ingest must refuse: what it is, its content, the sentence. */
export const BAD_INPUTS: readonly (readonly [string, string | Buffer, RegExp])[] = [
	['an empty file', '', /^empty file: no rows in .*, line 1, column 1; /],
	['a header alone', HEADER, /^empty file: no rows in .*, line 2, column 1; /],
	[
		'a text cut in a cell',
		`${HEADER}C,V16110,FR7\t1 \t12`,
		/^truncated file: .*, line 2, column 3; /
	],
	[
		'a missing dimension',
		'nace_r2,geo\\time\t2008\nC,FR7\t1\n',
		/^missing dimension: indic_sb in .*, line 1, column 1; /
	],
	[
		'a year twice',
		'nace_r2,indic_sb,geo\\time\t2008\t2008\n',
		/^duplicate column: 2008 in .*, line 1, column 3; /
	],
	[
		'an unknown indicator',
		`${HEADER}${ROW}C,V99999,FR7\t1\t2\n`,
		/^unknown indicator: V99999 in .*, line 3, column 1; /
	],
	[
		'an unknown region',
		`${HEADER}${ROW}C,V16110,FRZ9\t1\t2\n`,
		/^unknown region: FRZ9 in .*, line 3, column 1; .*data:codes$/m
	],
	[
		'an unknown activity',
		`${HEADER}C99,V16110,FR7\t1\t2\n`,
		/^unknown activity: C99 in .*, line 2, column 1; .*data:codes$/m
	],
	[
		'a cell that is no number',
		`${HEADER}${ROW}C10,V16110,FR7\t1 \t12x4 \n`,
		/^cell that is no number: "12x4" in .*, line 3, column 3; /
	],
	[
		'an unknown flag letter',
		`${HEADER}C,V16110,FR7\t1 bx\t2\n`,
		/^unknown flag letter: "x" in .*, line 2, column 2; /
	],
	[
		'a duplicate key',
		`${HEADER}${ROW}C10,V16110,FR7\t1\t2\n${ROW}`,
		/^duplicate key: C,V16110,FR7 in .*, line 4, column 1; it stands in line 2 /
	],
	[
		'a row too short',
		`${HEADER}C,V16110,FR7\t1 \n`,
		/^ragged row: 1 cells for 2 years in .*, line 2, column 3; /
	],
	[
		'a row too long',
		`${HEADER}C,V16110,FR7\t1 \t2 \t3 \n`,
		/^ragged row: 3 cells for 2 years in .*, line 2, column 4; /
	],
	[
		'an empty line',
		`${HEADER}\n${ROW}`,
		/^ragged row: 0 cells for 2 years in .*, line 2, column 2; /
	],
	[
		'a key too short',
		`${HEADER}C,V16110\t1 \t2 \n`,
		/^ragged key: "C,V16110" has 2 parts for 3 in .*, line 2, column 1; /
	],
	[
		'months',
		'freq,nace_r2,indic_sb,geo\\TIME_PERIOD\t2008\nM,C,V16110,FR7\t1\n',
		/^unknown frequency: "M" in .*, line 2, column 1; /
	],
	[
		'a gzip cut short',
		gzipSync(HEADER + ROW.repeat(9)).subarray(0, 60),
		/^truncated file: .*, line \d, column \d; /
	],
	[
		'a gzip without its last byte',
		gzipSync(HEADER + ROW).subarray(0, -1),
		/^truncated file: .*, line \d, column \d; /
	],
	[
		'a page of HTML',
		fixture('page.html'),
		/^page of HTML instead of a table in .*, line 1, column 1; /
	],
	[
		'a page of HTML, gzipped',
		gzipSync(fixture('page.html')),
		/^page of HTML instead of a table in .*, line 1, column 1; /
	],
	[
		'a page of HTML on one line',
		'<html>no</html>',
		/^page of HTML instead of a table in .*, line 1, column 1; /
	],
	[
		'an answer too big',
		fixture('extraction-too-big.xml'),
		/^answer too big to be given at once in .*, line 1, column 1; /
	],
	[
		'the notice of a large answer',
		fixture('large-query-notice.xml'),
		/^answer too big to be given at once in .*, line 1, column 1; /
	],
	[
		'another XML',
		'<?xml version="1.0"?>\n<error/>\n',
		/^XML notice instead of a table in .*, line 1, column 1; /
	],
	[
		'one secret left open',
		`${HEADER}C,V16110,FR7\t5 \t5 \nC10,V16110,FR7\t: c\t5 \n${OTHER_DIVISIONS}`,
		/^exposed secret: FR7 2009 in observations\.parquet /
	],
	[
		'a count that is none',
		`${HEADER}C,V16110,FR7\t5.5 \t5 \n`,
		/^count that is none: 5\.5 in observations\.parquet/
	]
];
