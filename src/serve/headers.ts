/**
 * What every answer says to the browser beside its content. The policy of a page stands in the page,
 * with the hash of its one inline script; this header says the rest and covers workers, which a page's
 * own policy does not reach. `path` is that of the address, without the base path; `scriptHashes` are those
 * of the page's inline scripts, each `'sha256-…'`.
 */
export function headersFor(
	path: string,
	scriptHashes: readonly string[] = []
): Record<string, string> {
	const mayBeFramed = /^\/[a-z]{2}\/embed\//.test(path);
	const policy = {
		'default-src': "'none'",
		'script-src': ["'self'", "'wasm-unsafe-eval'", ...scriptHashes].join(' '),
		'worker-src': "'self'",
		'connect-src': "'self'",
		'font-src': "'self'",
		'style-src': "'self'",
		// SvelteKit hides its announcer of page changes by a style attribute; nothing else has one.
		'style-src-attr': "'unsafe-hashes' 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='",
		'img-src': "'self' data: blob:",
		'form-action': "'self'",
		'base-uri': "'self'",
		'frame-ancestors': mayBeFramed ? '*' : "'none'"
	};
	return {
		'content-security-policy': Object.entries(policy)
			.map(([directive, sources]) => `${directive} ${sources}`)
			.join('; '),
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'permissions-policy': 'camera=(), geolocation=(), microphone=()',
		// Figures are public: another site's script may read them, as the data page says.
		...(path.startsWith('/data/') ? { 'access-control-allow-origin': '*' } : {}),
		'cache-control': path.startsWith('/_app/immutable/')
			? 'public, max-age=31536000, immutable'
			: 'no-cache'
	};
}

/** The hashes a page's own policy lists for its inline scripts. */
export function scriptHashesOf(html: string): string[] {
	const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
	const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src ')) ?? '';
	return scripts.match(/'sha256-[^']+'/g) ?? [];
}
