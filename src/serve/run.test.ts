import { describe, expect, it } from 'vitest';
import { run, startOf } from './run.mjs';

const NODE = 'C:\\Program Files\\nodejs\\node.exe';
const REPORT = 'C:\\Users\\Léa Roy\\AppData\\Local\\Temp\\unit.json';

describe('startOf(command, args, platform)', () => {
	it('starts node on Windows without a shell, its blanks being part of its path', () => {
		expect(startOf(NODE, ['src/serve/build.ts'], 'win32')).toEqual({
			file: NODE,
			args: ['src/serve/build.ts'],
			shell: false
		});
	});

	it('starts npm and npx on Windows through a shell, what has blanks in quotes', () => {
		expect(startOf('npm', ['ci', '--no-audit'], 'win32')).toEqual({
			file: 'npm',
			args: ['ci', '--no-audit'],
			shell: true
		});
		expect(startOf('npx', ['vitest', `--outputFile.json=${REPORT}`], 'win32')).toEqual({
			file: 'npx',
			args: ['vitest', `"--outputFile.json=${REPORT}"`],
			shell: true
		});
	});

	it.each(['linux', 'darwin'])('starts everything on %s without a shell', (platform) => {
		for (const command of ['/usr/bin/node', 'npm', 'npx'])
			expect(startOf(command, ['a b'], platform)).toEqual({
				file: command,
				args: ['a b'],
				shell: false
			});
	});
});

describe('run(command, args)', () => {
	it('gives the exit code of what it ran, and null when there is no such command', async () => {
		expect(await run(process.execPath, ['-e', 'process.exit(3)'])).toBe(3);
		expect(await run('no such command', [])).toBeNull();
	});
});
