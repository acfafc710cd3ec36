import { readDataIndex } from '../data-index.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every vintage and file with its size and sha256, for programs. */
export const GET: RequestHandler = async () =>
	new Response(`${JSON.stringify(await readDataIndex(), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
