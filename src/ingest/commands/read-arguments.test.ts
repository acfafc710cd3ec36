import { expect, it } from 'vitest';
import { run } from '../../../tests/eurostat/test-folder';
import { checkCommand } from './check-command';
import { codesCommand } from './codes-command';
import { denominatorsCommand } from './denominators-command';
import { diffCommand } from './diff-command';
import { ingestCommand } from './ingest-command';
import { refreshCommand } from './refresh-command';
import type { Command } from './run-command';

const COMMANDS: readonly (readonly [name: string, command: Command])[] = [
	['ingest', ingestCommand],
	['refresh', refreshCommand],
	['codes', codesCommand],
	['denominators', denominatorsCommand],
	['diff', diffCommand],
	['check', checkCommand]
];

it.each(COMMANDS)(
	'data:%s says which option it does not know, and how it is called',
	async (name, command) => {
		const { code, stderr } = await run(command, '--colour');
		expect(code).toBe(1);
		expect(
			stderr.startsWith(`wrong arguments: Unknown option '--colour'; npm run data:${name} -- `)
		).toBe(true);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	}
);

it.each(COMMANDS)('data:%s says which option has no text', async (_name, command) => {
	const { code, stderr } = await run(command, '--out');
	expect(code).toBe(1);
	expect(stderr).toMatch(
		/^wrong arguments: Option '--out <value>' argument missing; npm run data:/
	);
});

const SURPLUS: readonly (readonly [string, readonly string[], Command, string])[] = [
	['check', ['a', 'b'], checkCommand, 'more than one source: b; npm run data:check -- '],
	['codes', ['a', 'b'], codesCommand, 'more than one source: b; npm run data:codes -- '],
	[
		'refresh',
		['a'],
		refreshCommand,
		"wrong arguments: Unexpected argument 'a'; npm run data:refresh"
	],
	['diff', ['a', 'b', 'c'], diffCommand, 'not two vintages: a b c; npm run data:diff -- '],
	['diff', ['a'], diffCommand, 'not two vintages: a; npm run data:diff -- '],
	['denominators', [], denominatorsCommand, 'missing files; npm run data:denominators -- '],
	['denominators', ['a', '--vintage', 'May'], denominatorsCommand, 'vintage that is no date: May; ']
];

it.each(SURPLUS)('data:%s refuses %j in one sentence', async (_name, argv, command, sentence) => {
	const { code, stderr } = await run(command, ...argv);
	expect(code).toBe(1);
	expect(stderr.startsWith(sentence)).toBe(true);
});
