/** Time and chance, handed in so that tests need not wait. */
export interface Clock {
	/** Milliseconds since 1970, UTC. */
	readonly now: () => number;
	/** Waits so many milliseconds. */
	readonly sleep: (ms: number) => Promise<void>;
	/** A number from 0 to 1, spreading repeated requests. */
	readonly random: () => number;
	/** Milliseconds without a byte after which an answer counts as cut. */
	readonly silence: number;
}

/** The machine's own clock; a minute of silence ends a request. */
export const SYSTEM_CLOCK: Clock = {
	now: Date.now,
	sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
	random: Math.random,
	silence: 60_000
};
