// No TypeScript: it runs before there is a package that reads it.
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

const LEAST_NODE = 20;

/**
 * Installs what the lock file lists, unless exactly that is there. Only Node's own modules are used,
 * so that it runs on a fresh clone.
 */
export async function installMissing() {
	const [major = 0] = process.versions.node.split('.').map(Number);
	if (major < LEAST_NODE)
		fail(
			`node too old: ${process.versions.node}; install Node.js ${LEAST_NODE} or newer from nodejs.org`
		);
	if (isInstalled('package-lock.json', 'node_modules/.package-lock.json')) return;
	console.log('Installing the packages the lock file lists …');
	// With NODE_ENV=production npm would leave out what builds the site.
	const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
	const status = await run('npm', ['ci', '--include=dev', ...quiet]);
	if (status !== 0)
		fail(
			'packages not installed: npm ci failed; see that the npm registry can be reached, then try again'
		);
}

/**
 * Whether npm's own record of what it installed has every package of the lock file in its version.
 * Dates would not do: `npm install` writes the lock file after its record.
 * @param {string} lockFile
 * @param {string} recordFile
 */
export function isInstalled(lockFile, recordFile) {
	if (!existsSync(recordFile)) return false;
	const wanted = packagesOf(lockFile);
	const installed = packagesOf(recordFile);
	return Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === '' || optional === true || installed[path]?.version === version
	);
}

/**
 * Ends the program with one sentence.
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
	console.error(sentence);
	process.exit(1);
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
	return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
