// npm test: runs every suite, ends with one line of counts.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBuilt } from '../../src/serve/build/fingerprint';
import { fail } from '../../src/serve/install.mjs';
import { run } from '../../src/serve/run.mjs';
import { addCounts, type Counts, countsOfPlaywright, countsOfVitest, heeding } from './counts';
import { findBrowser } from './find-browser';

const BUILD = ['src/serve/launch.mjs', 'src/serve/build.ts'];

const browser = await findBrowser().catch((cause: unknown) =>
	fail(cause instanceof Error ? cause.message : String(cause))
);
const env = { ...process.env, FILIERES_CHROMIUM: browser, FILIERES_COMPRESSION: 'fast' };
const reports = await mkdtemp(join(tmpdir(), 'filieres-tests-'));
const suites: Counts[] = [];

step('check: types, lint, form');
suites.push(outcome(await run('npm', ['run', '--silent', 'check'], env)));
step('check: the published data');
suites.push(outcome(await run('npm', ['run', '--silent', 'data:check'], env)));
for (const project of ['unit', 'contract', 'figures', 'series']) {
	step(project);
	const file = join(reports, `${project}.json`);
	const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const status = await run('npx', ['vitest', 'run', '--project', project, ...report], env);
	suites.push(heeding(status, await countsOfVitest(file)));
}
step('e2e');
if (!(await isBuilt()) && (await run(process.execPath, BUILD, env)) !== 0) suites.push(outcome(1));
else {
	const file = join(reports, 'e2e.json');
	const status = await run('npx', ['playwright', 'test', '--reporter=list,json'], {
		...env,
		FILIERES_E2E_PORT: String(await freePort()),
		PLAYWRIGHT_JSON_OUTPUT_NAME: file
	});
	suites.push(heeding(status, await countsOfPlaywright(file)));
}
await rm(reports, { recursive: true, force: true });

const { passed, failed, skipped } = addCounts(suites);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function step(name: string): void {
	console.log(`\n── ${name}`);
}

function outcome(status: number | null): Counts {
	return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const bound = probe.address();
	probe.close();
	await once(probe, 'close');
	return typeof bound === 'object' && bound !== null ? bound.port : 4319;
}
