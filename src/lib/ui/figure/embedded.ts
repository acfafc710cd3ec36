import { getContext, setContext } from 'svelte';

const KEY = 'embedded';

/**
 * Tells the components below that they stand inside another site, without scripts: no control, no hint at keys.
 * Call it while a component is set up.
 */
export function markEmbedded(): void {
	setContext(KEY, true);
}

/** Whether this component stands on an embed page; call it while the component is set up. */
export function isEmbedded(): boolean {
	return getContext(KEY) === true;
}
