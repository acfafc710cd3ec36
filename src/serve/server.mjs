import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import send from 'send';
import { headersFor, scriptHashesOf } from './headers.mjs';
import { encodingFor, fileFor, typeOf, withoutLastSlashes } from './negotiate.mjs';

/**
 * @typedef {{ root: string, base: string, files: ReadonlySet<string>, hashes: Map<string, string[]> }} Site
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

const FOLDER_PAGE = '/index.html';

/**
 * Serves a build as any static host would: compressed copies, ranges, 304, clean addresses, its 404 page.
 * What may be asked for is what lay in the folder at the start: no address reaches outside of it.
 * `port` 0 takes any free one. `base` is the sub-path the build was made for.
 * @param {{ folder?: string, port?: number, host?: string, base?: string }} [options]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ folder = 'build', port = 4173, host = '127.0.0.1', base = '' } = {}) {
	const root = resolve(folder);
	const files = await filesOf(root);
	if (!files.has('/index.html'))
		throw new Error(`nothing to serve: no index.html in ${folder}; run npm run build first`);
	const site = { root, base, files, hashes: new Map() };
	const server = createServer((request, response) => {
		answer(site, request, response).catch((cause) => response.destroy(cause));
	});
	await new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, host, () => done(undefined));
	});
	return {
		address: `http://${nameOf(host)}:${portOf(server)}${base}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

/**
 * @param {Site} site
 * @param {Request} request
 * @param {Response} response
 */
async function answer(site, request, response) {
	const { base, files } = site;
	if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
	const [asked = '/', query] = (request.url ?? '/').split('?', 2);
	const search = query === undefined ? '' : `?${query}`;
	if (base !== '' && (asked === '/' || asked === base))
		return redirect(response, `${base}/${search}`);
	const path = asked.startsWith(`${base}/`) ? decoded(asked.slice(base.length)) : null;
	const file = path === null ? null : fileFor(files, path);
	if (path === null || file === null) return answerMissing(site, response);
	// Links in a page are relative to its address without the slash.
	if (path.length > 1 && path.endsWith('/') && !file.endsWith('/index.html'))
		return redirect(response, `${withoutLastSlashes(asked)}${search}`);
	// A signpost leads plain file servers to the page; here the page is found without it.
	if (asked.endsWith(FOLDER_PAGE) && files.has(path.replace(FOLDER_PAGE, '.html')))
		return redirect(response, `${asked.slice(0, -FOLDER_PAGE.length)}${search}`);
	await setHeaders(site, response, { path, file });
	await sendFile(site, { request, response, file });
}

/**
 * @param {Site} site
 * @param {{ request: Request, response: Response, file: string }} exchange
 */
function sendFile({ root, files }, { request, response, file }) {
	// A range counts the bytes of the file as published, so it is never taken of a compressed copy.
	const accepted = request.headers.range === undefined ? request.headers['accept-encoding'] : '';
	const { ending, encoding } = encodingFor(accepted, (end) => files.has(file + end));
	if (files.has(`${file}.br`) || files.has(`${file}.gz`))
		response.setHeader('vary', 'accept-encoding');
	if (encoding !== null) response.setHeader('content-encoding', encoding);
	const address = (file + ending).split('/').map(encodeURIComponent).join('/');
	return new Promise((done) => {
		response.once('close', () => done(undefined));
		send(request, address, { root, index: false, dotfiles: 'allow', cacheControl: false }).pipe(
			response
		);
	});
}

/**
 * @param {Site} site
 * @param {Response} response
 * @param {{ path: string, file: string }} asked
 */
async function setHeaders({ root, hashes }, response, { path, file }) {
	if (file.endsWith('.html') && !hashes.has(file))
		hashes.set(file, scriptHashesOf(await readFile(join(root, file), 'utf8')));
	response.setHeader('content-type', typeOf(file));
	for (const [name, value] of Object.entries(headersFor(path, hashes.get(file))))
		response.setHeader(name, value);
}

/**
 * @param {Site} site
 * @param {Response} response
 */
async function answerMissing(site, response) {
	response.statusCode = 404;
	const file = '/404.html';
	if (!site.files.has(file)) return void response.end();
	await setHeaders(site, response, { path: file, file });
	response.end(await readFile(join(site.root, file)));
}

/** @param {Response} response */
function refuseMethod(response) {
	response.writeHead(405, { allow: 'GET, HEAD' }).end();
}

/**
 * @param {Response} response
 * @param {string} location
 */
function redirect(response, location) {
	response.writeHead(308, { ...headersFor(location), location }).end();
}

/**
 * Every file under a folder as an address: `/fr.html`, `/data/hosts.csv`.
 * @param {string} root
 */
async function filesOf(root) {
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	return new Set(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`)
	);
}

/**
 * @param {string} path as it stands in the address
 * @returns {string | null} `null` when its escapes are no text
 */
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch (error) {
		if (error instanceof URIError) return null;
		throw error;
	}
}

/** @param {string} host */
function nameOf(host) {
	if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
	return host.includes(':') ? `[${host}]` : host;
}

/** @param {import('node:http').Server} server */
function portOf(server) {
	const bound = server.address();
	return typeof bound === 'object' && bound !== null ? bound.port : 0;
}
