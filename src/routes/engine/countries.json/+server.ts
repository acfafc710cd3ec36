import { countryFile } from '$lib/cells/country-cells.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The countries' cells, which a benchmark needs long before it needs an engine. */
export const GET: RequestHandler = async () => {
	const { content } = await countryFile();
	return new Response(new Uint8Array(content), { headers: { 'content-type': 'application/json' } });
};
