import { existsSync } from 'node:fs';
import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkCommand } from '../../../src/ingest/commands/check-command';
import { codesCommand } from '../../../src/ingest/commands/codes-command';
import { denominatorsCommand } from '../../../src/ingest/commands/denominators-command';
import { describePackage, formatPackage } from '../../../src/ingest/describe/describe-package';
import { ingestCommand } from '../../../src/ingest/commands/ingest-command';
import { refreshCommand } from '../../../src/ingest/commands/refresh-command';
import type { Command } from '../../../src/ingest/commands/run-command';
import { FIXTURES } from '../../eurostat/test-folder';
import { OLD_TABLE, tablesAtRisk } from '../../eurostat/tables-at-risk';

const { folder, start, out, input, refuses } = await tablesAtRisk();
const ONTO = ['--out', out];
const NEXT = [OLD_TABLE, '--vintage', '2018-02-01', ...ONTO];

const WRITERS: readonly (readonly [Command, readonly string[]])[] = [
	[ingestCommand, [OLD_TABLE]],
	[denominatorsCommand, [OLD_TABLE]],
	[codesCommand, [FIXTURES]],
	[refreshCommand, ['--offline', FIXTURES]]
];

it.each(['', ' ', '.', './', '..', '/', 'src', 'package.json', join(start, 'vintages/2017-07-31')])(
	'--out %j is refused by all that write, and nothing is written there',
	async (wrong) => {
		const sentence = /^(folder |no folder: |earlier vintage: )/;
		for (const [command, argv] of WRITERS)
			await refuses(command, [...argv, '--out', wrong], sentence);
		expect(existsSync('datapackage.json') || existsSync('regions.csv')).toBe(false);
	}
);

it.each<[string, (description: string) => string]>([
	['..', (text) => text.replace('"path": "claims.csv"', '"path": "../secret.csv"')],
	['/', (text) => text.replace('"path": "claims.csv"', `"path": "${join(folder, 'secret.csv')}"`)],
	['\\', (text) => text.replace('"path": "claims.csv"', '"path": "..\\\\secret.csv"')]
])('a path of a description that leaves its folder by %s is not followed', async (_, change) => {
	const path = join(out, 'datapackage.json');
	await writeFile(join(folder, 'secret.csv'), 'secret\n');
	await writeFile(path, change(await readFile(path, 'utf8')));
	const sentence =
		/^bad description: .*datapackage\.json, resources\.\d+\.path: it leaves the folder; /;
	await refuses(checkCommand, ONTO, sentence);
	await refuses(ingestCommand, NEXT, sentence);
});

it.each(['claims.csv', 'vintages'])(
	'%s that is a link out of its folder is not followed',
	async (name) => {
		await rm(join(out, name), { force: true });
		await symlink(name === 'vintages' ? input : join(start, name), join(out, name));
		const sentence = /^link out of its folder: .*; put the file there itself$/m;
		await refuses(checkCommand, ONTO, sentence);
		await refuses(ingestCommand, NEXT, sentence);
	}
);

it('data:check says of a table that it is empty', async () => {
	const list = join(out, 'population.csv');
	await writeFile(list, `${(await readFile(list, 'utf8')).split('\n')[0]}\n`);
	const path = join(out, 'datapackage.json');
	await writeFile(path, formatPackage(await describePackage(out, '2017-07-31')));
	await refuses(checkCommand, ONTO, /^empty table: population\.csv has no rows; /);
});

it.each([
	[
		'gdp.csv',
		',2008,',
		',2099,',
		/^year that cannot be: 2099 in gdp\.csv, before 1950 or to come; /
	],
	['breaks.csv', ',2010,', ',1810,', /^year that cannot be: 1810 in breaks\.csv, /]
])(
	'data:check says of %s that it names a year which cannot be',
	async (file, year, other, sentence) => {
		const path = join(out, file);
		await writeFile(path, (await readFile(path, 'utf8')).replace(year, other));
		const description = formatPackage(await describePackage(out, '2017-07-31'));
		await writeFile(join(out, 'datapackage.json'), description);
		await refuses(checkCommand, ONTO, sentence);
	}
);
