import { readdir, readFile } from 'node:fs/promises';
import {
	createServer,
	type IncomingMessage as Request,
	type Server,
	type ServerResponse as Response
} from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import send from 'send';
import { headersFor, scriptHashesOf } from './headers';
import { encodingFor, fileFor, typeOf, withoutLastSlashes } from './negotiate';

/** A build that is served: its folder, the sub-path it was made for, its files, and the hashes of its pages' scripts. */
interface Site {
	readonly root: string;
	readonly base: string;
	readonly files: ReadonlySet<string>;
	readonly hashes: Map<string, readonly string[]>;
}

/** What is served, and where. */
interface ServeOptions {
	/** The build; `build` unless said otherwise. */
	readonly folder?: string;
	/** 0 takes any free one. */
	readonly port?: number;
	readonly host?: string;
	/** The sub-path the build was made for; empty for a domain's root. */
	readonly base?: string;
}

interface Exchange {
	readonly request: Request;
	readonly response: Response;
	readonly file: string;
}

const FOLDER_PAGE = '/index.html';

/**
 * Serves a build as any static host would: compressed copies, ranges, 304, clean addresses, its 404 page.
 * What may be asked for is what lay in the folder at the start: no address reaches outside of it.
 */
export async function serve({
	folder = 'build',
	port = 4173,
	host = '127.0.0.1',
	base = ''
}: ServeOptions = {}): Promise<{ address: string; close: () => Promise<void> }> {
	const root = resolve(folder);
	const files = await filesOf(root);
	if (!files.has('/index.html'))
		throw new Error(`nothing to serve: no index.html in ${folder}; run npm run build first`);
	const site: Site = { root, base, files, hashes: new Map() };
	const server = createServer((request, response) => {
		answer(site, request, response).catch((cause: unknown) =>
			response.destroy(cause instanceof Error ? cause : undefined)
		);
	});
	await new Promise<void>((done, failed) => {
		server.once('error', failed);
		server.listen(port, host, done);
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

async function answer(site: Site, request: Request, response: Response): Promise<void> {
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

function sendFile({ root, files }: Site, { request, response, file }: Exchange): Promise<void> {
	// A range counts the bytes of the file as published, so it is never taken of a compressed copy.
	const accepted = request.headers.range === undefined ? request.headers['accept-encoding'] : '';
	const { ending, encoding } = encodingFor(accepted, (end) => files.has(file + end));
	if (files.has(`${file}.br`) || files.has(`${file}.gz`))
		response.setHeader('vary', 'accept-encoding');
	if (encoding !== null) response.setHeader('content-encoding', encoding);
	const address = (file + ending).split('/').map(encodeURIComponent).join('/');
	return new Promise((done) => {
		response.once('close', done);
		send(request, address, { root, index: false, dotfiles: 'allow', cacheControl: false }).pipe(
			response
		);
	});
}

async function setHeaders(
	{ root, hashes }: Site,
	response: Response,
	{ path, file }: { path: string; file: string }
): Promise<void> {
	if (file.endsWith('.html') && !hashes.has(file))
		hashes.set(file, scriptHashesOf(await readFile(join(root, file), 'utf8')));
	response.setHeader('content-type', typeOf(file));
	for (const [name, value] of Object.entries(headersFor(path, hashes.get(file))))
		response.setHeader(name, value);
}

async function answerMissing(site: Site, response: Response): Promise<void> {
	response.statusCode = 404;
	const file = '/404.html';
	if (!site.files.has(file)) return void response.end();
	await setHeaders(site, response, { path: file, file });
	response.end(await readFile(join(site.root, file)));
}

function refuseMethod(response: Response): void {
	response.writeHead(405, { allow: 'GET, HEAD' }).end();
}

function redirect(response: Response, location: string): void {
	response.writeHead(308, { ...headersFor(location), location }).end();
}

/** Every file under a folder as an address: `/fr.html`, `/data/hosts.csv`. */
async function filesOf(root: string): Promise<ReadonlySet<string>> {
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	return new Set(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`)
	);
}

/** A path as it stands in the address, its escapes read; null when they are no text. */
function decoded(path: string): string | null {
	try {
		return decodeURIComponent(path);
	} catch (error) {
		if (error instanceof URIError) return null;
		throw error;
	}
}

function nameOf(host: string): string {
	if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
	return host.includes(':') ? `[${host}]` : host;
}

function portOf(server: Server): number {
	const bound = server.address();
	return typeof bound === 'object' && bound !== null ? bound.port : 0;
}
