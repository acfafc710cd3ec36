import { posix, win32 } from 'node:path';

/**
 * Where Chromium, Chrome and Edge usually lie on a system, the likeliest first: paths that need not be there.
 * @param {string} platform as `process.platform` has it
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string[]}
 */
export function usualPlaces(platform, env) {
	if (platform === 'win32') return placesOnWindows(env);
	if (platform === 'darwin') return placesOnMac(env);
	return [
		...['/usr/bin/chromium', '/usr/bin/chromium-browser'],
		...['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge']
	];
}

/** @param {Readonly<Record<string, string | undefined>>} env */
function placesOnWindows(env) {
	const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
		(name) => env[name] || []
	);
	const programs = [
		['Google', 'Chrome', 'Application', 'chrome.exe'],
		['Chromium', 'Application', 'chrome.exe'],
		['Microsoft', 'Edge', 'Application', 'msedge.exe']
	];
	return programs.flatMap((program) => roots.map((root) => win32.join(root, ...program)));
}

/** @param {Readonly<Record<string, string | undefined>>} env */
function placesOnMac(env) {
	const roots = [
		'/Applications',
		...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])
	];
	return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
		roots.map((root) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name))
	);
}
