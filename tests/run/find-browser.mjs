import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Path of a Chromium for the tests: the one named in FILIERES_CHROMIUM, Playwright's own, the system's,
 * one that Playwright or Debian can still install. Throws one sentence with the cure.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
	const named = process.env['FILIERES_CHROMIUM'];
	if (named !== undefined) return existing(named);
	const { chromium } = await import('@playwright/test');
	const own = chromium.executablePath();
	if (existsSync(own)) return own;
	const system = SYSTEM.find((path) => existsSync(path));
	if (system !== undefined) return system;
	console.log('No browser found; trying to install one …');
	attempt('npx', ['playwright', 'install', 'chromium']);
	if (existsSync(own)) return own;
	if (process.getuid?.() === 0) {
		attempt('apt-get', ['update', '-qq']);
		attempt('apt-get', ['install', '-y', '-qq', 'chromium']);
	}
	const installed = SYSTEM.find((path) => existsSync(path));
	if (installed !== undefined) return installed;
	throw new Error('no browser: install Chromium, or set FILIERES_CHROMIUM to its path');
}

/** @param {string} path */
function existing(path) {
	if (existsSync(path)) return path;
	throw new Error(`no browser at FILIERES_CHROMIUM: ${path}; set it to the path of a Chromium`);
}

/** @param {string} command @param {string[]} args */
function attempt(command, args) {
	spawnSync(command, args, {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		timeout: 300_000
	});
}
