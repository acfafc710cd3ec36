/** How a part of the page starts, by its element; those that have not yet, in the order of the page. */
const waiting = new Map<Element, () => void>();
/** Those whose turn comes, each in a task of its own. */
const due = new Set<Element>();
/** Told when none in sight waits any more. */
const listeners: (() => void)[] = [];

/** Signs of a reader: the part they are at starts, the others in turn. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin'] as const;
/** Deeds that can change what other parts say: all that waits starts first. A finger that scrolls ends with none. */
const DEEDS = ['pointerup', 'click', 'input', 'popstate'] as const;
/** Keys that press a control; all others only move about, or come with an input. */
const PRESSING = ['Enter', ' '];
/** A part starts half a screen before it comes into sight. */
const MARGIN = '50% 0px';

let observer: IntersectionObserver | null = null;
let turn: ReturnType<typeof setTimeout> | null = null;

/**
 * Starts a part of the page in a task of its own, so that the page can answer in between: when it comes into sight, or
 * in its turn after a reader's first sign, or at once before the reader changes anything. Returns what takes it back.
 */
export function startInSight(element: Element, start: () => void): () => void {
	waiting.set(element, start);
	observer ??= watch();
	const boxes = boxesOf(element);
	if (boxes.length === 0) callUp([element]);
	for (const box of boxes) observer.observe(box);
	return () => {
		if (!waiting.delete(element)) return;
		due.delete(element);
		if (waiting.size === 0) finish();
	};
}

/** Tells when nothing in sight waits for its turn; at once where nothing waits at all. */
export function whenStarted(listener: () => void): void {
	if (waiting.size === 0) listener();
	else listeners.push(listener);
}

function watch(): IntersectionObserver {
	for (const sign of SIGNS) addEventListener(sign, meetReader, { capture: true });
	for (const deed of DEEDS) addEventListener(deed, startAll, { capture: true });
	addEventListener('keydown', heedKey, { capture: true });
	const callUpSeen = (entries: readonly IntersectionObserverEntry[]) => {
		const seen = entries.filter(({ isIntersecting }) => isIntersecting);
		callUp([...waiting.keys()].filter((one) => seen.some(({ target }) => one.contains(target))));
		if (due.size === 0) tellStarted();
	};
	return new IntersectionObserver(callUpSeen, { rootMargin: MARGIN });
}

/** What takes room inside an element that takes none by itself. */
function boxesOf(element: Element): readonly Element[] {
	return [...element.children].flatMap((child) =>
		getComputedStyle(child).display === 'contents' ? boxesOf(child) : [child]
	);
}

function meetReader({ target }: Event): void {
	for (const one of waiting.keys()) if (target instanceof Node && one.contains(target)) start(one);
	callUp(waiting.keys());
}

function heedKey(event: KeyboardEvent): void {
	if (PRESSING.includes(event.key)) startAll();
	else meetReader(event);
}

function startAll(): void {
	for (const one of waiting.keys()) start(one);
}

function start(one: Element): void {
	const begin = waiting.get(one);
	waiting.delete(one);
	due.delete(one);
	try {
		begin?.();
	} catch (cause) {
		// One figure that fails must not hold up the others.
		reportError(cause);
	}
	if (waiting.size === 0) finish();
}

function callUp(ones: Iterable<Element>): void {
	for (const one of ones) due.add(one);
	if (due.size > 0) turn ??= setTimeout(startNext);
}

function startNext(): void {
	turn = null;
	const [next] = due;
	if (next) start(next);
	if (due.size > 0) turn ??= setTimeout(startNext);
	else tellStarted();
}

function tellStarted(): void {
	for (const listener of listeners.splice(0)) listener();
}

function finish(): void {
	for (const sign of SIGNS) removeEventListener(sign, meetReader, { capture: true });
	for (const deed of DEEDS) removeEventListener(deed, startAll, { capture: true });
	removeEventListener('keydown', heedKey, { capture: true });
	observer?.disconnect();
	observer = null;
	tellStarted();
}
