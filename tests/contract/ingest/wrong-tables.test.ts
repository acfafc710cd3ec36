import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkCommand } from '../../../src/ingest/commands/check-command';
import { denominatorsCommand } from '../../../src/ingest/commands/denominators-command';
import { ingestCommand } from '../../../src/ingest/commands/ingest-command';
import { refreshCommand } from '../../../src/ingest/commands/refresh-command';
import type { Command } from '../../../src/ingest/commands/run-command';
import { run } from '../../eurostat/test-folder';
import { DAY, tablesAtRisk } from '../../eurostat/tables-at-risk';

const { out, input, refuses } = await tablesAtRisk();
const ONTO = ['--out', out];
const COMMANDS: Readonly<Record<string, Command>> = {
	...{ denominators: denominatorsCommand, ingest: ingestCommand, refresh: refreshCommand }
};

// Made up, in the columns of ours: the unemployed, another GDP, and observations of another table.
const PERSONS = 'unit,sex,age,geo\\time\t2014 \nTHS,T,Y_GE15,FR71\t261.0 \n';
const PRODUCT = 'unit,geo\\time\t2014 \nMIO_EUR,AT\t1.0 \n';
const ROW = 'nace_r2,indic_sb,geo\\time\t2009 \nC24,V16110,FR7\t1 \n';
const csv = (code: string) =>
	`DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\nESTAT:${code}(1.0),26/11/25 11:00:00,A,MIO_EUR,AT,2014,1,,F\n`;
const ONE_OF = /; download tgs00096, nama_10r_3gdp or lfst_r_lfe2emp instead$/m;

it.each<[string, string, string, string, readonly string[], RegExp]>([
	['denominators', 'the unemployed', 'lfst_r_lfu3pers.tsv', PERSONS, [], ONE_OF],
	['denominators', 'another product', 'tgs00042.tsv', PRODUCT, [], ONE_OF],
	['denominators', 'employment rates', 'lfst_r_lfe2emprt.tsv', PERSONS, [], ONE_OF],
	[
		'denominators',
		'the unemployed, told to be the employed',
		'lfst_r_lfu3pers.tsv',
		PERSONS,
		['--table', 'lfst_r_lfe2emp'],
		/^another table: .*lfst_r_lfu3pers\.tsv is lfst_r_lfu3pers; download /
	],
	[
		'denominators',
		'a header of another table',
		'nama_10r_3gdp.csv',
		csv('NAMA_10R_3GVA'),
		[],
		/^another table: .*nama_10r_3gdp\.csv is nama_10r_3gva; download /
	],
	[
		'denominators',
		'a name and a header that disagree',
		'tgs00096.csv',
		csv('NAMA_10R_3GDP'),
		[],
		/^two tables: .*tgs00096\.csv is told to be nama_10r_3gdp and tgs00096; name it for the one that it is$/m
	],
	[
		'denominators',
		'a file without a name',
		'x.tsv',
		PRODUCT,
		[],
		/^table without a name: neither .*x\.tsv nor its header says which of Eurostat's it is; add --table CODE where it is tgs00096, nama_10r_3gdp or lfst_r_lfe2emp$/m
	],
	[
		'denominators',
		'the unemployed without a name',
		'x.tsv',
		PERSONS,
		['--table', 'lfst_r_lfe2emp', '--fewer'],
		/^figures of another size: total_employment\.csv would have 261 for FR71 2014 instead of 2\d{3}(\.\d)?; check that it is the table, or add --any-size to take it$/m
	],
	[
		'ingest',
		'the table that follows',
		'sbs_r_nuts2021.tsv',
		ROW,
		DAY,
		/^another table: .*sbs_r_nuts2021\.tsv is sbs_r_nuts2021; download sbs_r_nuts06_r2 instead$/m
	],
	['ingest', 'a file without a name', 'x.tsv', ROW, DAY, /^table without a name: /],
	[
		'refresh',
		'another table under our name',
		'sbs_r_nuts06_r2.csv',
		csv('NAMA_10R_3GDP'),
		DAY,
		/^another table: .*sbs_r_nuts06_r2\.csv is nama_10r_3gdp; download sbs_r_nuts06_r2 instead$/m
	]
])('data:%s refuses %s', async (name, _, file, content, argv, sentence) => {
	await writeFile(join(input, file), content);
	const source = name === 'refresh' ? ['--offline', input] : [join(input, file)];
	await refuses(COMMANDS[name] ?? checkCommand, [...source, ...argv, ...ONTO], sentence);
});

it('a file without a name is read when the person says what it is', async () => {
	const source = join(input, 'x.tsv');
	await writeFile(source, PRODUCT);
	const told = ['--table', 'nama_10r_3gdp', '--fewer', '--any-size', ...ONTO];
	expect(await run(denominatorsCommand, source, ...told)).toMatchObject({ code: 0, stderr: '' });
	await writeFile(source, ROW);
	const other = ['--table', 'sbs_r_nuts06_r2', '--fewer', ...DAY, ...ONTO];
	expect(await run(ingestCommand, source, ...other)).toMatchObject({ code: 0, stderr: '' });
});

it('data:check tells of fewer employed than in industry, unless it is told too', async () => {
	const lines = ['nace_r2,indic_sb,geo\\time\t2014 ', 'C,V16110,FR71\t262000 '];
	const industry = join(input, 'sbs_r_nuts06_r2.tsv');
	await writeFile(industry, `${lines.join('\n')}\n`);
	const source = join(input, 'lfst_r_lfe2emp.tsv');
	await writeFile(source, PERSONS);
	const taken = ['--fewer', '--any-size', ...ONTO];
	expect(await run(ingestCommand, industry, ...DAY, ...taken)).toMatchObject({ code: 0 });
	expect(await run(denominatorsCommand, source, ...taken)).toMatchObject({ code: 0 });
	const sentence =
		/^employment smaller than industry: total_employment\.csv has 261 thousand persons in FR71 2014, where industry alone employs 262000; /;
	await refuses(checkCommand, ONTO, sentence);
	expect(await run(checkCommand, ...ONTO, '--any-size')).toMatchObject({ code: 0, stderr: '' });
});
