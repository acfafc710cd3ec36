/** Starts that wait for their turn, in the order of the page. */
const waiting: (() => void)[] = [];
/** Told when none waits any more. */
const listeners: (() => void)[] = [];
/** What a reader does before anything can happen to a figure: all that waits starts first. */
const SIGNS_OF_A_READER = ['pointerdown', 'keydown', 'focusin', 'popstate'] as const;

/**
 * Starts something in a task of its own, after those asked before it, so that the page can answer in between;
 * everything at once as soon as the reader does something. Returns what takes it back.
 */
export function startInTurn(start: () => void): () => void {
	if (waiting.length === 0) {
		for (const sign of SIGNS_OF_A_READER) addEventListener(sign, startAll, { capture: true });
		setTimeout(startNext);
	}
	waiting.push(start);
	return () => {
		const place = waiting.indexOf(start);
		if (place >= 0) waiting.splice(place, 1);
	};
}

/** Tells when nothing waits for its turn; at once where nothing does. */
export function whenAllStarted(listener: () => void): void {
	if (waiting.length === 0) listener();
	else listeners.push(listener);
}

function startNext(): void {
	waiting.shift()?.();
	if (waiting.length > 0) setTimeout(startNext);
	else finish();
}

function startAll(): void {
	for (const start of waiting.splice(0)) start();
	finish();
}

function finish(): void {
	for (const sign of SIGNS_OF_A_READER) removeEventListener(sign, startAll, { capture: true });
	for (const listener of listeners.splice(0)) listener();
}
