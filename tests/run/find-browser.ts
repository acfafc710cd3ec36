import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { startOf } from '../../src/serve/run.mjs';
import { usualPlaces } from './usual-places';

/**
 * Path of a Chromium for the tests: the one named in FILIERES_CHROMIUM, Playwright's own, the system's,
 * one that Playwright or Debian can still install. Throws one sentence with the cure.
 */
export async function findBrowser(): Promise<string> {
	const named = process.env['FILIERES_CHROMIUM'];
	if (named) return existing(named);
	const { chromium } = await import('@playwright/test');
	const own = chromium.executablePath();
	if (existsSync(own)) return own;
	const system = installedBrowser();
	if (system !== undefined) return system;
	console.log('No browser found; trying to install one …');
	attempt('npx', ['playwright', 'install', 'chromium']);
	if (existsSync(own)) return own;
	if (process.getuid?.() === 0) {
		attempt('apt-get', ['update', '-qq']);
		attempt('apt-get', ['install', '-y', '-qq', 'chromium']);
	}
	const installed = installedBrowser();
	if (installed !== undefined) return installed;
	throw new Error(
		'no browser: install Chromium, Chrome or Edge, or set FILIERES_CHROMIUM to its path'
	);
}

function installedBrowser(): string | undefined {
	return usualPlaces(process.platform, process.env).find((path) => existsSync(path));
}

function existing(path: string): string {
	if (existsSync(path)) return path;
	throw new Error(`no browser at FILIERES_CHROMIUM: ${path}; set it to the path of a Chromium`);
}

function attempt(command: string, args: readonly string[]): void {
	const { file, args: given, shell } = startOf(command, args);
	spawnSync(file, given, {
		shell,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		timeout: 300_000
	});
}
