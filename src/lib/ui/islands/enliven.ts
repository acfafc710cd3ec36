import { hydrate, mount, unmount, type Snippet } from 'svelte';
import IslandBody from './IslandBody.svelte';
import IslandNotice from './IslandNotice.svelte';
import { CONTROLS } from './mark-started';

/** What an island is made of: the contexts it stands in, and what it renders now. */
export interface IslandParts {
	readonly context: Map<unknown, unknown>;
	readonly children: () => Snippet;
}

/**
 * Brings an island to life in `target`, from its prerendered markup where there is any. One that fails, at its start or
 * at a later change, is put back as it was prerendered, its controls dead, with a sentence; the page goes on. Returns
 * what takes it out again.
 */
export function enliven(target: Element, { context, children }: IslandParts): () => void {
	const prerendered = target.cloneNode(true);
	let takeOut: (() => void) | null = null;
	const putBack = (cause: unknown) => {
		reportError(cause);
		takeOut?.();
		takeOut = restore(target, prerendered);
	};
	const props = {
		get children() {
			return children();
		},
		// What fails is still being made when it tells.
		onfailure: (cause: unknown) => queueMicrotask(() => putBack(cause))
	};
	try {
		const instance = (target.hasChildNodes() ? hydrate : mount)(IslandBody, {
			target,
			context,
			props
		});
		takeOut = () => void unmount(instance);
	} catch (cause) {
		putBack(cause);
	}
	return () => takeOut?.();
}

function restore(target: Element, prerendered: Node): () => void {
	const stands = prerendered.hasChildNodes();
	target.replaceChildren(...prerendered.childNodes);
	for (const control of target.querySelectorAll<HTMLButtonElement>(CONTROLS))
		control.disabled = true;
	const place = target.querySelector('figure, section') ?? target;
	const { firstChild } = place;
	const notice = mount(IslandNotice, {
		target: place,
		props: { stands },
		...(firstChild === null ? {} : { anchor: firstChild })
	});
	return () => {
		void unmount(notice);
		target.replaceChildren();
	};
}
