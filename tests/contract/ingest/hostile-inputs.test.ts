import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, it } from 'vitest';
import { denominatorsCommand } from '../../../src/ingest/commands/denominators-command';
import { ingestCommand } from '../../../src/ingest/commands/ingest-command';
import { refreshCommand } from '../../../src/ingest/commands/refresh-command';
import type { Command } from '../../../src/ingest/commands/run-command';
import * as hostile from '../../eurostat/hostile-files';
import { tablesAtRisk } from '../../eurostat/tables-at-risk';

const { out, input, refuses } = await tablesAtRisk();
const TOLD = ['--vintage', '2018-02-01', '--out', out];
const MAIN = 'sbs_r_nuts06_r2';

/** Content that every command which reads a table must refuse, whatever it is named; the sentence. */
const CONTENTS: readonly (readonly [string, (header: string) => string | Buffer, RegExp])[] = [
	['a gzip whose end is gone', (header) => gzipSync(header).subarray(0, -9), /^truncated file: /],
	[
		'a gzip with another inside',
		(header) => gzipSync(gzipSync(header.repeat(9))),
		/^(truncated file|missing dimension|missing column|unknown table): /
	]
];
const READERS: readonly (readonly [string, string, string])[] = [
	['data:ingest', hostile.HEADER, `${MAIN}.x`],
	['data:refresh', hostile.HEADER, `${MAIN}.tsv`],
	['data:denominators', 'freq,unit,geo\\TIME_PERIOD\t2009 \t2008 \n', 'nama_10r_3gdp.tsv']
];

describe.each(READERS)('%s', (name, header, file) => {
	it.each(CONTENTS)('refuses %s', async (_, content, sentence) => {
		await rm(input, { recursive: true, force: true });
		await mkdir(input);
		await writeFile(join(input, file), content(header));
		await refuses(...called(name, join(input, file)), sentence);
	});
});

function called(name: string, path: string): readonly [Command, readonly string[]] {
	if (name === 'data:refresh') return [refreshCommand, ['--offline', input, ...TOLD]];
	const command = name === 'data:ingest' ? ingestCommand : denominatorsCommand;
	return [command, [path, ...TOLD]];
}

// JSON-stat that is well-formed JSON; the faults of each were a stack, or minutes.
it.each<[string, string, RegExp]>([
	[
		'a dimension __proto__',
		hostile.withDimension('__proto__'),
		/^wrong size: __proto__ has 0 codes for 1 in .*, field dimension\.__proto__; /
	],
	[
		'a dimension constructor',
		hostile.withDimension('constructor'),
		/^wrong size: constructor has 0 codes for 1 in .*, field dimension\.constructor; /
	],
	[
		'an index of 4294967294',
		hostile.withIndex('4294967294'),
		/^wrong size: geo has places that are no count for 1 in .*, field dimension\.geo; /
	],
	[
		'an index of -1',
		hostile.withIndex('-1'),
		/^wrong size: geo has places that are no count for 1 /
	],
	['an index of 0.5', hostile.withIndex('0.5'), /^wrong size: geo has places that are no count /],
	[
		'sizes without end',
		hostile.jsonStat({ size: [1, 1, 1, 1e9, 1e300] }),
		/^wrong size: geo has 1 codes for 1000000000 in .*, field dimension\.geo; /
	],
	[
		'a hundred thousand dimensions',
		hostile.jsonStat({ id: Array<string>(100_000).fill('geo') }),
		/^no JSON-stat 2\.0: Invalid length: .* in .*, field id; /
	],
	[
		'words of many lines',
		hostile.jsonStat({ version: `2\n${'1'.repeat(999)}` }),
		/^no JSON-stat 2\.0: .{1,81} in .*, field version; /
	]
])('data:ingest refuses a JSON-stat with %s', async (_, content, sentence) => {
	const source = join(input, `${MAIN}.json`);
	await writeFile(source, content);
	await refuses(ingestCommand, [source, ...TOLD], sentence);
});
