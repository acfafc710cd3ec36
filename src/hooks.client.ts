import type { HandleClientError } from '@sveltejs/kit';
import { openAfresh } from '$lib/filters/lost-page.svelte';
import { hasStarted, markNotStarted } from '$lib/ui/mark-started';

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
