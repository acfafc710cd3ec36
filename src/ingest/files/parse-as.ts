import * as v from 'valibot';
import { tidied, type IngestError } from './ingest-error';

/** What does not fit in a text: the field it is in ("whole file" where there is none), and how. */
export interface Misfit {
	readonly field: string;
	readonly what: string;
}

/** Reads a JSON text of a known shape; throws what `refuse` makes of the first thing that does not fit. */
export function parseAs<Output>(
	shape: v.GenericSchema<unknown, Output>,
	text: string,
	refuse: (misfit: Misfit) => IngestError
): Output {
	const parsed = v.safeParse(shape, parseJson(text, refuse));
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	throw refuse({
		field: tidied(v.getDotPath(issue) ?? WHOLE),
		what: tidied(issue.message)
	});
}

const WHOLE = 'whole file';

function parseJson(text: string, refuse: (misfit: Misfit) => IngestError): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw refuse({ field: WHOLE, what: 'truncated or damaged JSON' });
	}
}
