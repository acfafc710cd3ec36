import { denominatorSeriesJson } from '$lib/cells/denominator-series.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Asked for by pages about regions that host none. */
export const GET: RequestHandler = async () =>
	new Response(await denominatorSeriesJson(), { headers: { 'content-type': 'application/json' } });
