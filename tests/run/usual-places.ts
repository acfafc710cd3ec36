import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where Chromium, Chrome and Edge usually lie on a system (as `process.platform` names it), the likeliest first: paths
 * that need not be there.
 */
export function usualPlaces(platform: string, env: Environment): string[] {
	if (platform === 'win32') return placesOnWindows(env);
	if (platform === 'darwin') return placesOnMac(env);
	return [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/usr/bin/microsoft-edge'
	];
}

function placesOnWindows(env: Environment): string[] {
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

function placesOnMac(env: Environment): string[] {
	const roots = [
		'/Applications',
		...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])
	];
	return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
		roots.map((root) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name))
	);
}
