// npm test: installs what is missing, runs every suite, ends with one line of counts.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, installMissing } from '../src/serve/install.mjs';
import { run } from '../src/serve/run.mjs';
import { whenEnded } from '../src/serve/when-ended.mjs';
import { addCounts, countsOfPlaywright, countsOfVitest, heeding } from './run/counts.mjs';

whenEnded();
await installMissing();
const { findBrowser } = await import('./run/find-browser.mjs');
const { isBuilt } = await import('../src/serve/fingerprint.mjs');
const browser = await findBrowser().catch((cause) => fail(cause.message));
const env = { ...process.env, FILIERES_CHROMIUM: browser, FILIERES_COMPRESSION: 'fast' };
const reports = await mkdtemp(join(tmpdir(), 'filieres-tests-'));
const suites = [];

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
if (!(await isBuilt()) && (await run(process.execPath, ['src/serve/build.mjs'], env)) !== 0)
	suites.push(outcome(1));
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

/** @param {string} name */
function step(name) {
	console.log(`\n── ${name}`);
}

/** @param {number | null} status */
function outcome(status) {
	return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

async function freePort() {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const bound = probe.address();
	probe.close();
	await once(probe, 'close');
	return typeof bound === 'object' && bound !== null ? bound.port : 4319;
}
