/**
 * Tells style sheets and the script that watches over the start (`serve/build/start-after-paint.ts`) that the page answers
 * now, and gives its controls back: none of them is prerendered disabled, the watcher alone made them so.
 */
export function markStarted(): void {
	const { dataset } = document.documentElement;
	if (dataset['start'] === 'done') return;
	dataset['start'] = 'done';
	for (const control of document.querySelectorAll<HTMLButtonElement>(CONTROLS))
		control.disabled = false;
}

/** Whether the page answers; false while it starts and where its start failed. */
export function hasStarted(): boolean {
	return document.documentElement.dataset['start'] === 'done';
}

/** Tells the reader that the page did not start: what was prerendered stands. */
export function markNotStarted(): void {
	document.documentElement.dataset['start'] = 'failed';
}

/** What a reader can press or fill in, all of it dead without scripts. */
export const CONTROLS = 'button, select, input, textarea';
