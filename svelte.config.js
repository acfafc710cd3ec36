import { writeSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/**
 * What a page may load, and from where. SvelteKit writes it into each page; src/serve/headers.ts says it with every
 * answer, of which workers take theirs.
 * @satisfies {NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']}
 */
export const POLICY = {
	'default-src': ['none'],
	'script-src': ['self', 'wasm-unsafe-eval'],
	'worker-src': ['self'],
	'connect-src': ['self'],
	'font-src': ['self'],
	'style-src': ['self'],
	// SvelteKit hides its announcer of page changes by a style attribute; nothing else has one.
	'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
	'img-src': ['self', 'data:', 'blob:'],
	'form-action': ['self'],
	'base-uri': ['self']
};

/**
 * Where the site will stand: a sub-path such as `/filieres`, or empty for a domain's root. SvelteKit refuses what is
 * neither, in one sentence: hence the cast.
 */
const base = /** @type {'' | `/${string}`} */ (process.env['FILIERES_BASE_PATH'] ?? '');

/**
 * Stops the build after saying why: SvelteKit ends its worker at once, and DuckDB's threads in it
 * then abort the process before the error is printed.
 * @param {{ message: string }} details
 * @returns {never}
 */
function failAloud({ message }) {
	writeSync(2, `${message}\n`);
	throw new Error(message);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', fallback: undefined, strict: true }),
		csp: {
			mode: 'hash',
			directives: POLICY
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../src/**/*.mjs', '../*.config.js']
			})
		},
		paths: { base, relative: true },
		prerender: {
			origin: process.env['FILIERES_ORIGIN'] ?? 'http://localhost:4173',
			handleHttpError: failAloud,
			handleMissingId: failAloud,
			handleUnseenRoutes: failAloud,
			handleInvalidUrl: failAloud
		}
	}
};
