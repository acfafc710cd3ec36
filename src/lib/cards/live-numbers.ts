import { getContext, setContext } from 'svelte';

/** Whether the numbers of a table can be chosen: not before scripts run, nor while the table is folded. */
export interface LiveNumbers {
	readonly live: boolean;
}

/** Tells the tables inside a component; call it while that is set up. */
export function provideLiveNumbers(numbers: LiveNumbers): void {
	setContext(LIVE_NUMBERS, numbers);
}

/** What the component around a table says; never live where none does. Call it while the table is set up. */
export function liveNumbers(): LiveNumbers {
	return getContext<LiveNumbers | undefined>(LIVE_NUMBERS) ?? { live: false };
}

const LIVE_NUMBERS = Symbol('live numbers');
