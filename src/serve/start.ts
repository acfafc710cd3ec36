// npm start: builds what has changed, serves, prints the address.
import { isBuilt } from './build/fingerprint';
import { fail } from './install.mjs';
import { readPort } from './read-port';
import { run } from './run.mjs';
import { serve } from './server';
import { whenEnded } from './when-ended.mjs';

const USUAL_PORT = 4173;
const BUILD = ['src/serve/launch.mjs', 'src/serve/build.ts'];

const asked = portAsked();
if (!(await isBuilt())) {
	console.log('Building the site …');
	// Best compression takes two minutes more and gains nothing on this machine's own loopback.
	const env = { FILIERES_COMPRESSION: 'fast', ...process.env };
	if ((await run(process.execPath, BUILD, env)) !== 0) process.exit(1);
}
const { address, close } = await serveOnFreePort(asked ?? USUAL_PORT);
whenEnded(close);
console.log(`Filières is at ${address} (Ctrl+C ends it)`);

/** The port that PORT names; null when it names none. */
function portAsked(): number | null {
	try {
		return readPort(process.env['PORT']);
	} catch (cause) {
		return fail(cause instanceof Error ? cause.message : String(cause));
	}
}

/** The asked port, or the next free one when none was asked for. */
async function serveOnFreePort(port: number): ReturnType<typeof serve> {
	const host = process.env['HOST'] || '127.0.0.1';
	try {
		return await serve({ host, port, base: process.env['FILIERES_BASE_PATH'] ?? '' });
	} catch (cause) {
		const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
		if (code === 'EADDRINUSE' && asked === null) return serveOnFreePort(port + 1);
		if (code === 'EADDRINUSE')
			fail(`port taken: ${port}; stop what uses it or set PORT to another`);
		if (code === 'EACCES') fail(`port not allowed: ${port}; set PORT to one above 1023`);
		if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
			fail(`unknown host: ${host}; set HOST to an address of this machine`);
		throw cause;
	}
}
