import type { Clock } from './clock';
import { IngestError } from '../files/ingest-error';
import { refusalText } from '../files/limit-bytes';
import { persist, request } from './request-politely';

/** How often the state of an answer in preparation is asked for before it is given up. */
const MAX_POLLS = 60;
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/** The number of an answer that Eurostat prepares apart; null when a text is no such notice. */
export function asyncId(text: string): string | null {
	const [, id] = /<(?:\w+:)?(?:id|key)>\s*([\w-]+)\s*</.exec(text) ?? [];
	return id !== undefined && statusIn(text) !== null ? id : null;
}

/**
 * Waits until an answer is ready, with pauses that grow, and says whether it is there to be taken or
 * has expired. Throws when it is never ready, or its state is none that is known.
 */
export async function awaitAnswer(
	base: string,
	id: string,
	clock: Clock
): Promise<'AVAILABLE' | 'EXPIRED'> {
	const address = `${base}/1.0/async/status/${id}`;
	for (let polls = 0; polls < MAX_POLLS; polls += 1) {
		await clock.sleep(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 1.5 ** polls));
		const text = await persist(address, clock, () => ask(address, clock));
		const status = statusIn(text);
		if (status === 'AVAILABLE' || status === 'EXPIRED') return status;
		if (status === null) {
			throw new IngestError(
				`unknown state of an answer in preparation: ${address}; try again later`
			);
		}
	}
	throw new IngestError(
		`never ready: ${address} was asked ${MAX_POLLS} times and still prepares; try again later`
	);
}

async function ask(address: string, clock: Clock): Promise<string> {
	const watch = new AbortController();
	const timer = setTimeout(() => watch.abort(), clock.silence);
	try {
		const answer = await request(address, clock, { signal: watch.signal });
		return await refusalText(answer);
	} finally {
		clearTimeout(timer);
	}
}

function statusIn(text: string): string | null {
	const [, status] =
		/<(?:\w+:)?status>\s*(SUBMITTED|PROCESSING|AVAILABLE|EXPIRED)\s*</.exec(text) ?? [];
	return status ?? null;
}
