import type { HandleClientError } from '@sveltejs/kit';
import { openAfresh } from '$lib/filters/lost-page.svelte';
import { hasStarted, markNotStarted } from '$lib/ui/islands/mark-started';

/**
 * Keeps the page shown when a script or the data of a page cannot be had: SvelteKit would put its error page in the
 * place of a finished one, once this is answered; so it never is. A start that fails is told beside the prerendered
 * page; another page is asked for by a request of its own. Only an address without a page is left to SvelteKit, which
 * asks the host for it.
 */
export const handleError: HandleClientError = async ({ event, status }) => {
	if (status === 404) return;
	if (hasStarted()) await openAfresh(event.url);
	else markNotStarted();
	await new Promise(() => {});
};

/** How browsers that name the script tell that one could not be had. */
const LOST_NODE = /dynamically imported module.*\/nodes\/[01]\./;

// SvelteKit asks ahead for the page's frame and for its error page, and hears no failure of that: the frame's is told
// where it is needed, and the error page's not at all, since a page lives without it.
addEventListener('unhandledrejection', (event) => {
	if (LOST_NODE.test(String(event.reason))) event.preventDefault();
});
