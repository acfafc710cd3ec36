/**
 * Why the full table could not be had, as far as a browser lets anyone know. `network`: no answer, or the server failed.
 * `missing`: the server has no such file. `damaged`: cut short, or something else in its place. `version`: whole, but of
 * another build than the page. `stalled`: nothing came for too long. `forbidden`: WebAssembly may not run here.
 * `memory`: too little of it. `crashed`: the engine failed while it worked. `stopped`: the reader ended it.
 */
export const FAULTS = [
	'network',
	'missing',
	'damaged',
	'version',
	'stalled',
	'forbidden',
	'memory',
	'crashed',
	'stopped'
] as const;
export type Fault = (typeof FAULTS)[number];

/** A failure that a reader is told of in a sentence of its own: nothing in the program is wrong. */
export class EngineFault extends Error {
	constructor(fault: Fault, message: string, cause?: unknown) {
		super(message, cause === undefined ? undefined : { cause });
		// Between threads an error keeps its name and message alone.
		this.name = NAME_START + fault;
	}
}

const NAME_START = 'EngineFault ';

/**
 * The fault behind an error, from whichever thread it comes; the cause of an error counts as its own.
 * Null: none that we know of.
 */
export function faultOf(error: unknown): Fault | null {
	if (!(error instanceof Error)) return null;
	const named = FAULTS.find((fault) => error.name === NAME_START + fault);
	return named ?? browserFaultOf(error) ?? faultOf(error.cause);
}

/** A request, a stream or a script that breaks says TypeError and no more: the network, unless it is a fault already. */
export function networkFault(cause: unknown, what: string): Error {
	if (cause instanceof Error && faultOf(cause) !== null) return cause;
	return new EngineFault('network', `connection lost: ${what}`, cause);
}

/** A worker's script that cannot be had says nothing at all; one that throws says what. */
export function workerFault({ message }: Partial<Pick<ErrorEvent, 'message'>>): EngineFault {
	return message
		? new EngineFault('crashed', message)
		: new EngineFault('network', 'script of a worker not loaded');
}

/** Browsers have one kind of error for each of these, but no two the same words. */
function browserFaultOf({ name, message }: Error): Fault | null {
	if (name === 'RangeError' || /out of memory/i.test(message)) return 'memory';
	if (name === 'CompileError' || name === 'LinkError') return 'damaged';
	return name === 'RuntimeError' ? 'crashed' : null;
}
