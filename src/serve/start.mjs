// npm start: installs what is missing, builds what has changed, serves, prints the address.
import { fail, installMissing, run } from './install.mjs';

const asked = process.env['PORT'];
const port = Number(asked ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
	fail(`unknown port: ${asked}; PORT is a number from 0 to 65535`);
installMissing();
const { isBuilt } = await import('./fingerprint.mjs');
if (!(await isBuilt())) {
	console.log('Building the site …');
	// Best compression takes two minutes more and gains nothing on this machine's own loopback.
	const env = { FILIERES_COMPRESSION: 'fast', ...process.env };
	if (run(process.execPath, ['src/serve/build.mjs'], env) !== 0) process.exit(1);
}
const { serve } = await import('./server.mjs');
const { address } = await serveOnFreePort(port);
console.log(`Filières is at ${address} (Ctrl+C ends it)`);

/**
 * The asked port, or the next free one when none was asked for.
 * @param {number} port
 * @returns {ReturnType<typeof serve>}
 */
async function serveOnFreePort(port) {
	try {
		const host = process.env['HOST'] ?? '127.0.0.1';
		return await serve({ host, port, base: process.env['FILIERES_BASE_PATH'] ?? '' });
	} catch (cause) {
		const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
		if (code === 'EADDRINUSE' && asked === undefined) return serveOnFreePort(port + 1);
		if (code === 'EADDRINUSE')
			fail(`port taken: ${port}; stop what uses it or set PORT to another`);
		if (code === 'EACCES') fail(`port not allowed: ${port}; set PORT to one above 1023`);
		throw cause;
	}
}
