import { HOSTS } from '$lib/catalogue/regions/hosts';
import { SECTORS } from '$lib/catalogue/sectors';
import { SITE } from '$lib/catalogue/site';
import { LANGUAGES } from '$lib/catalogue/types';
import type { RequestHandler } from './$types';

export const prerender = true;

const PATHS = [
	...['', '/regions', '/regions/any', '/sectors', '/compare'],
	...['/method', '/quality', '/data', '/data/api', '/revisions', '/about', '/accessibility'],
	...SECTORS.map(({ slug }) => `/sectors/${slug}`),
	...HOSTS.map(({ regionSlug }) => `/regions/${regionSlug}`)
];

/** Every page in both languages, each with its translation. */
export const GET: RequestHandler = () => {
	const base = process.env['FILIERES_BASE_PATH'] ?? '';
	const address = (language: string, path: string) => `${SITE.origin}${base}/${language}${path}`;
	const alternates = (path: string) =>
		LANGUAGES.map(
			(other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other, path)}"/>`
		).join('');
	const entries = PATHS.flatMap((path) =>
		LANGUAGES.map(
			(language) => `<url><loc>${address(language, path)}</loc>${alternates(path)}</url>`
		)
	);
	const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
	return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
