import { attachedFile } from '$lib/query/engine/attached-file.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The tables in the form that the browser's engine attaches. */
export const GET: RequestHandler = async () => {
	const { content } = await attachedFile();
	return new Response(new Uint8Array(content), {
		headers: { 'content-type': 'application/octet-stream' }
	});
};
