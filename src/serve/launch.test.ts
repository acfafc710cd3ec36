import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const LAUNCH = fileURLToPath(new URL('launch.mjs', import.meta.url));
const whenEnded = JSON.stringify(new URL('when-ended.mjs', import.meta.url).href);
const PROGRAM = `
import { whenEnded } from ${whenEnded};
const words: readonly string[] = process.argv.slice(2);
whenEnded(async () => console.log('closed'));
console.log(words.join(' '));
if (words[0] === 'stays') setInterval(() => {}, 1000);
`;

let folder = '';
let program = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'filieres-launch-'));
	program = join(folder, 'program.ts');
	await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
	await writeFile(program, PROGRAM);
});
afterAll(() => rm(folder, { recursive: true }));

/** What a launched program said until its end, and its code; it is told to end as soon as it says that it stays. */
async function launched(words: readonly string[]): Promise<{ code: unknown; said: string }> {
	const started = spawn(process.execPath, [LAUNCH, ...words], {
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const ended = once(started, 'close');
	let said = '';
	for (const stream of [started.stdout, started.stderr])
		stream.on('data', (part: Buffer) => {
			said += part.toString();
			if (said === 'stays\n') started.kill('SIGTERM');
		});
	const [code] = await ended;
	return { code, said };
}

describe('launch.mjs PROGRAM', () => {
	it('runs TypeScript, with the words that stand behind its name', async () => {
		expect(await launched([program, 'one', 'two'])).toEqual({ code: 0, said: 'one two\n' });
	});

	it.skipIf(process.platform === 'win32')('ends as the program says it ends', async () => {
		expect(await launched([program, 'stays'])).toEqual({ code: 0, said: 'stays\nclosed\n' });
	});

	it('says what to name when nothing is named', async () => {
		expect(await launched([])).toEqual({
			code: 1,
			said: 'no program named; call node src/serve/launch.mjs PROGRAM\n'
		});
	});
});
