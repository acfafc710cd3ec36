import { faultOf, networkFault, type Fault } from '$lib/query/engine/engine-fault';
import { PATIENCE_MS, patiently } from '$lib/query/engine/patience';

/** What to tell a reader of an error. One that is no known fault is a mistake of ours: reported, and told as a crash. */
export function failureOf(cause: unknown): Fault {
	const fault = faultOf(cause);
	if (fault === null) reportError(cause);
	return fault ?? 'crashed';
}

/** A module asked for late, whose script a browser may fail to fetch, or wait for without end. Throws `EngineFault`. */
export async function loaded<Module>(module: Promise<Module>): Promise<Module> {
	try {
		return await patiently(PATIENCE_MS.engine, module);
	} catch (cause) {
		throw networkFault(cause, 'script not loaded');
	}
}
