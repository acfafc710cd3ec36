import { EngineFault } from './engine-fault';

/**
 * How long silence lasts before a wait ends, in milliseconds: between two pieces of a file, and where nothing can be
 * counted: scripts that load, a module that compiles, a question that is worked on.
 */
export const PATIENCE_MS = { bytes: 20_000, engine: 60_000 } as const;

/** An answer that shows no progress; throws the fault `stalled` when it does not come within `ms`. */
export async function patiently<Answer>(ms: number, answer: Promise<Answer>): Promise<Answer> {
	let giveUp: (fault: EngineFault) => void = () => undefined;
	const silence = new Promise<never>((_, reject) => (giveUp = reject));
	const patience = startPatience(ms, () => giveUp(new EngineFault('stalled', 'nothing came')));
	try {
		return await Promise.race([answer, silence]);
	} finally {
		patience.end();
	}
}

/** A wait that ends by silence, not by the time it takes in all. */
export interface Patience {
	/** Something was heard: the time starts again, with that patience from now on. */
	heard(ms: number): void;
	/** Nothing more is waited for. */
	end(): void;
}

/** Calls `onSilence` once when nothing is heard for `ms`. */
export function startPatience(ms: number, onSilence: () => void): Patience {
	let timer = setTimeout(onSilence, ms);
	return {
		heard(nextMs) {
			clearTimeout(timer);
			timer = setTimeout(onSilence, nextMs);
		},
		end: () => clearTimeout(timer)
	};
}
