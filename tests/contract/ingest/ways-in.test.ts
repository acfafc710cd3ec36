import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { checkCommand } from '../../../src/ingest/commands/check-command';
import { codesCommand } from '../../../src/ingest/commands/codes-command';
import { denominatorsCommand } from '../../../src/ingest/commands/denominators-command';
import { diffCommand } from '../../../src/ingest/commands/diff-command';
import { ingestCommand } from '../../../src/ingest/commands/ingest-command';
import { refreshCommand } from '../../../src/ingest/commands/refresh-command';
import { FIXTURES, run } from '../../eurostat/test-folder';
import { DAY, OLD_TABLE, tablesAtRisk } from '../../eurostat/tables-at-risk';

const { start, out, input, refuses } = await tablesAtRisk();
const ONTO = ['--out', out];
const COMMANDS = {
	...{ ingest: ingestCommand, refresh: refreshCommand, codes: codesCommand },
	...{ denominators: denominatorsCommand, check: checkCommand, diff: diffCommand }
};
type Name = keyof typeof COMMANDS;

const HEADER = 'nace_r2,indic_sb,geo\\time\t2009 \t2008 \n';
const ONE_ROW = `${HEADER}C24,V16110,FR7\t1 \t: c\n`;
const POPULATION = 'geo,year,population\n';
const REGIONS = Array.from(
	{ length: 300 },
	(_, at) =>
		`C24,V16110,Q${String.fromCharCode(65 + (at % 26))}${String(at).padStart(2, '0').slice(-2)}`
);

// What a file holds, or a way to say it, that put something false or less in the place of the tables.
it.each<[Name, string, string, string | Buffer, readonly string[], RegExp]>([
	[
		'ingest',
		'one row',
		'sbs_r_nuts06_r2.tsv',
		ONE_ROW,
		[...DAY, ...ONTO],
		/^countries missing: observations\.parquet would lose 1 of 2 \(AT\); .* --fewer to take it$/m
	],
	[
		'refresh',
		'one row',
		'sbs_r_nuts06_r2.tsv',
		ONE_ROW,
		[...DAY, ...ONTO],
		/^countries missing: observations\.parquet /
	],
	[
		'denominators',
		'a formula',
		'tgs00096.csv',
		`${POPULATION}=cmd,2008,5\n`,
		ONTO,
		/^region that is none: "=cmd" in .*, line 2, column 1; /
	],
	[
		'denominators',
		'no region of ours',
		'tgs00096.csv',
		`${POPULATION}QX12,2008,5\n`,
		[...ONTO, '--fewer'],
		/^no figures: .* has none for any region of ours; /
	],
	[
		'denominators',
		'one region',
		'tgs00096.csv',
		`${POPULATION}ES61,2008,5\n`,
		ONTO,
		/^countries missing: population\.csv would lose /
	],
	[
		'denominators',
		'a year to come',
		'tgs00096.csv',
		`${POPULATION}ES61,2099,5\n`,
		[...ONTO, '--fewer'],
		/^year that cannot be: 2099 in population\.csv, /
	],
	[
		'ingest',
		'a year to come',
		'sbs_r_nuts06_r2.tsv',
		(ONE_ROW + 'C24,V13320,AT\t1 \t1 \n').replace('2009 ', '2099 '),
		[...DAY, ...ONTO, '--fewer'],
		/^year that cannot be: 2099 in observations\.parquet, .* --any-year to take it$/m
	],
	[
		'ingest',
		'a gzip of 2106',
		'sbs_r_nuts06_r2.gz',
		stamped(ONE_ROW, 0xffff_ffff),
		[...ONTO, '--fewer'],
		/^vintage that cannot be: observations\.parquet is of 2106-02-07, .* --any-date to take it$/m
	],
	[
		'denominators',
		'a gzip of 2106',
		'tgs00096.csv',
		stamped(`${POPULATION}ES61,2008,5\n`, 0xffff_ffff),
		[...ONTO, '--fewer'],
		/^vintage that cannot be: population\.csv is of 2106-02-07, /
	],
	[
		'refresh',
		'300 invented regions',
		'sbs_r_nuts06_r2.tsv',
		`${HEADER}${REGIONS.map((key) => `${key}\t1 \t1 \n`).join('')}`,
		[...DAY, ...ONTO],
		/^unknown region: QA00 in .*, line 2, column 1; .* --new-regions where NUTS has it$/m
	]
])('data:%s refuses %s', async (name, _, file, content, argv, sentence) => {
	await writeFile(join(input, file), content);
	const source = name === 'refresh' ? ['--offline', input] : [join(input, file)];
	await refuses(COMMANDS[name], [...source, ...argv], sentence);
});

function stamped(text: string, seconds: number): Buffer {
	const bytes = gzipSync(text);
	bytes.writeUInt32LE(seconds, 4);
	return bytes;
}

it.each<[Name, readonly string[], RegExp]>([
	...(['ingest', 'denominators'] as const).flatMap((name) =>
		['1999-12-31', '9999-01-01', '2106-02-07'].map((day): [Name, readonly string[], RegExp] => [
			name,
			[OLD_TABLE, '--vintage', day, ...ONTO],
			/^vintage that cannot be: \d{4}-\d\d-\d\d is before 2000 or to come; add --any-date to take it$/m
		])
	),
	[
		'refresh',
		['--offline', FIXTURES, '--vintage', '9999-01-01', ...ONTO],
		/^vintage that cannot be: /
	],
	[
		'ingest',
		[OLD_TABLE, '--vintage', '2016-01-01', ...ONTO],
		/^older than what we have: observations\.parquet is of 2016-01-01, published is 2017-07-31; add --older to go back$/m
	],
	['ingest', ['', ...ONTO], /^source without a name; /],
	['codes', ['', ...ONTO], /^source without a name; /],
	['refresh', ['--offline', '', ...ONTO], /^folder without a name; /],
	['diff', [start, start, '--csv', ''], /^file among the tables: ""; /],
	['diff', [start, start, '--csv', join(out, 'regions.csv')], /^file among the tables: /],
	['diff', ['', start], /^folder without a name: /]
])('data:%s %j is refused', async (name, argv, sentence) => {
	await refuses(COMMANDS[name], argv, sentence);
});

it('each limit is lifted by its option, and data:check goes on to tell of days and years', async () => {
	const source = join(input, 'sbs_r_nuts06_r2.gz');
	await writeFile(source, stamped(ONE_ROW.replace('2009 ', '2099 '), 0xffff_ffff));
	const lifting = ['--fewer', '--any-date', '--any-year'];
	const lifted = await run(ingestCommand, source, ...ONTO, ...lifting);
	expect(lifted).toMatchObject({ code: 0, stderr: '' });
	const sentence =
		/^vintage that cannot be: observations\.parquet is of 2106-02-07, .* --any-date to take it\nyear that cannot be: 2099 in observations\.parquet, .* --any-year to take it\n$/;
	expect(await run(checkCommand, ...ONTO)).toMatchObject({
		code: 1,
		stdout: expect.stringContaining('wrong  days, years and sizes\n'),
		stderr: expect.stringMatching(sentence)
	});
	expect(await run(checkCommand, ...ONTO, '--any-date', '--any-year')).toMatchObject({
		code: 0,
		stdout: expect.stringContaining('ok     days, years and sizes\n'),
		stderr: ''
	});
	expect(await run(ingestCommand, OLD_TABLE, ...DAY, ...ONTO, '--older', '--fewer')).toMatchObject({
		code: 0,
		stderr: ''
	});
});
