import { buildAttachedFile } from '$lib/query/attached-file.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The tables in the form that the browser's engine attaches. */
export const GET: RequestHandler = async () => {
	const bytes = await buildAttachedFile();
	return new Response(new Uint8Array(bytes), {
		headers: { 'content-type': 'application/octet-stream' }
	});
};
