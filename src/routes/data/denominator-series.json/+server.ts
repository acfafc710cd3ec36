import { readDenominators } from '$lib/catalogue/denominators.server';
import { PLACES } from '$lib/catalogue/regions';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The denominators of every region in the years of the main table: asked for by pages about regions that host none. */
export const GET: RequestHandler = async () =>
	new Response(JSON.stringify(await readDenominators(PLACES.map(({ code }) => code))), {
		headers: { 'content-type': 'application/json' }
	});
