import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { startAfterPaint } from './serve/build/start-after-paint';

/** Where the site will stand, as in svelte.config.js: only the 404 page needs to know. */
const base = process.env['FILIERES_BASE_PATH'] ?? '';

/**
 * Writes the page's language into `<html>`, lets the page be painted before its scripts start, and gives
 * the 404 page, which stands at any depth, addresses from the root.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.params['lang'] ?? 'en');
			if (event.route.id === '/404') return page.replaceAll(RELATIVE, `$1="${base}/`);
			return building ? startAfterPaint(page) : page;
		}
	});

const RELATIVE = /(href|src)="\.\.?\//g;
