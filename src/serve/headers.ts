import { POLICY } from '../../svelte.config.js';

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
	return {
		'content-security-policy': policyOf(path, scriptHashes),
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

function policyOf(path: string, scriptHashes: readonly string[]): string {
	const directives = Object.entries(POLICY).map(([directive, sources]) => [
		directive,
		...sources.map(quoted),
		...(directive === 'script-src' ? scriptHashes : [])
	]);
	const framers = /^\/[a-z]{2}\/embed\//.test(path) ? '*' : "'none'";
	return [...directives, ['frame-ancestors', framers]].map((words) => words.join(' ')).join('; ');
}

/** A source as the header writes it: words in quotes, schemes such as `data:` without. */
function quoted(source: string): string {
	return source.endsWith(':') ? source : `'${source}'`;
}
