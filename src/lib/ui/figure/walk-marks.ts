/** Elements that stand for a number: each says it whole in its label. */
const MARK = '[data-key][aria-label]';

/** A mark under the pointer or in focus, with where it is on the screen; null when there is none. */
export interface LitMark {
	readonly text: string;
	readonly subject: string;
	readonly box: DOMRect;
}

/**
 * Makes the marks inside an element reachable: arrow keys walk them, Home and End go to the first and last,
 * Escape lets go; hovering, focusing and touching all tell `onLit` the same.
 * A chart with `data-walk="plane"` is walked by where its marks lie, others in their order.
 */
export function walkMarks(onLit: (mark: LitMark | null) => void) {
	return (drawing: HTMLElement) => {
		const light = (event: Event) => {
			const mark = event.target instanceof Element ? event.target.closest(MARK) : null;
			onLit(mark === null ? null : litMark(mark));
		};
		const dim = () => onLit(null);
		const walk = (event: KeyboardEvent) => {
			if (event.key === 'Escape') dim();
			const next = nextMark(drawing, event.key);
			if (next === null) return;
			event.preventDefault();
			next.setAttribute('tabindex', '-1');
			next.focus();
		};
		const listeners = [
			['pointerover', light],
			['pointerdown', light],
			['focusin', light],
			['pointerleave', dim],
			['focusout', dim]
		] as const;
		for (const [name, listener] of listeners) drawing.addEventListener(name, listener);
		drawing.addEventListener('keydown', walk);
		return () => {
			for (const [name, listener] of listeners) drawing.removeEventListener(name, listener);
			drawing.removeEventListener('keydown', walk);
		};
	};
}

/** Lights every mark and row of a subject on the page, and dims all others; null dims all. */
export function lightSubject(subject: string | null): void {
	for (const element of document.querySelectorAll('.lit')) element.classList.remove('lit');
	if (subject === null) return;
	for (const element of document.querySelectorAll(`[data-subject="${CSS.escape(subject)}"]`))
		element.classList.add('lit');
}

function litMark(mark: Element): LitMark {
	return {
		text: mark.getAttribute('aria-label') ?? '',
		subject: mark.getAttribute('data-subject') ?? '',
		box: mark.getBoundingClientRect()
	};
}

function nextMark(drawing: HTMLElement, key: string): SVGElement | null {
	const marks = [...drawing.querySelectorAll<SVGElement>(MARK)];
	const current = marks.find((mark) => mark === document.activeElement);
	if (key === 'Home') return marks[0] ?? null;
	if (key === 'End') return marks.at(-1) ?? null;
	const direction = DIRECTIONS[key];
	if (direction === undefined) return null;
	if (current === undefined) return marks[0] ?? null;
	if (current.closest('[data-walk="plane"]') !== null)
		return nearest(current, { marks, direction }) ?? null;
	return marks[marks.indexOf(current) + direction[0] + direction[1]] ?? null;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowRight: [1, 0],
	ArrowLeft: [-1, 0],
	ArrowDown: [0, 1],
	ArrowUp: [0, -1]
};

/** The nearest mark that way; what lies aside counts three times as far. */
function nearest(
	current: Element,
	about: { marks: readonly SVGElement[]; direction: readonly [number, number] }
): SVGElement | undefined {
	const [dx, dy] = about.direction;
	const from = centreOf(current);
	let best: { mark: SVGElement; far: number } | undefined;
	for (const mark of about.marks) {
		const to = centreOf(mark);
		const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
		const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
		const far = along + 3 * aside;
		if (mark !== current && along > 1 && (best === undefined || far < best.far))
			best = { mark, far };
	}
	return best?.mark;
}

function centreOf(element: Element): { x: number; y: number } {
	const box = element.getBoundingClientRect();
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
