import type { Reroute } from '@sveltejs/kit';

/**
 * The page that an address means: plain file servers know `/fr` as `/fr.html`, folders as `/fr/` or `/fr/index.html`.
 */
export const reroute: Reroute = ({ url }) =>
	url.pathname.replace(/(?:\/index)?\.html$/, '').replace(/(?<=.)\/$/, '') || '/';
