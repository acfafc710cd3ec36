import { gzipSync } from 'node:zlib';
import { LAYOUTS } from './layouts';
import { asyncNotice } from './notices';
import { COUNTRIES } from './refresh-here';
import type { Asked, Fault } from './stand-in';

/** Address of the main table on the stand-in. */
export const MAIN = '/sdmx/2.1/data/sbs_r_nuts06_r2?';
/** What is answered there. */
export const CSV = LAYOUTS['SDMX-CSV 1.0'](COUNTRIES, { today: true });

/** Meddles with the whole main table, at most so many times. */
export function meddle(how: (asked: Asked) => void, times = Infinity): Fault {
	let count = 0;
	return (asked) => {
		if (!asked.path.startsWith(MAIN) || (count += 1) > times) return false;
		how(asked);
		return true;
	};
}

/** Ends in the middle. */
export function cut({ response, body }: Asked): void {
	response.setHeader('content-length', body.length);
	response.write(body.subarray(0, 200), () => response.destroy());
}

/** Answers with a status. */
export function status(code: number, text = 'no', headers: Record<string, string> = {}) {
	return ({ response }: Asked) => response.writeHead(code, headers).end(text);
}

/** Answers with the table altered. */
export function altered(from: string | RegExp, to: string): Fault {
	return meddle(({ answer }) => answer(gzipSync(CSV.replace(from, to))));
}

/** An answer prepared apart, with these states one after the other, the last one for ever. */
export function prepared(states: readonly string[]): Fault {
	let polls = 0;
	return ({ path, answer }) => {
		if (path.startsWith(MAIN)) answer(asyncNotice('SUBMITTED'));
		else if (path.startsWith('/1.0/async/status/'))
			answer(asyncNotice(states[Math.min(polls++, states.length - 1)] ?? ''));
		else if (path.startsWith('/1.0/async/data/')) answer(gzipSync(CSV));
		else return false;
		return true;
	};
}

/** A gzip whose compressed bytes are not what was compressed. */
export function harmed(body: Buffer): Buffer {
	const bytes = Buffer.from(body);
	bytes.fill(0xff, 20, 60);
	return bytes;
}

/** The proper answer with its validators, whose bytes stop in the middle. */
export function cutNamed({ response, body, answer }: Asked): void {
	response.end = ((bytes: Buffer) => {
		response.write(bytes.subarray(0, 200), () => setTimeout(() => response.destroy(), 100));
		return response;
	}) as typeof response.end;
	answer(body);
}
