import type { Clock } from './clock';
import { IngestError } from '../files/ingest-error';

/** How often one thing is asked for before it is given up. */
export const MAX_TRIES = 6;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;
/** A server that asks for a longer pause is left alone. */
const LONGEST_PAUSE_ASKED = 600_000;
const TRY_AGAIN = [429, 500, 502, 503, 504];
const DAY = 86_400_000;

/** Something that a second try may cure: what happened, and the pause the server asked for. */
export class PassingFailure extends Error {
	override readonly name = 'PassingFailure';
	/** Milliseconds; null when the server named none. */
	readonly pause: number | null;

	constructor(what: string, pause: number | null = null) {
		super(what);
		this.pause = pause;
	}
}

/** Who asks: the program, and the site it serves where FILIERES_ORIGIN names it. */
export function userAgent(): string {
	const origin = process.env['FILIERES_ORIGIN'];
	return origin === undefined || origin === '' ? 'filieres/0.2' : `filieres/0.2 (+${origin})`;
}

/**
 * Does something until it succeeds, at most MAX_TRIES times, with pauses that double and a random
 * part, or as long as the server asks. Throws one sentence when it is given up.
 */
export async function persist<Result>(
	address: string,
	clock: Clock,
	attempt: () => Promise<Result>
): Promise<Result> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await attempt();
		} catch (error) {
			if (!(error instanceof PassingFailure)) throw error;
			const patient = (error.pause ?? 0) <= LONGEST_PAUSE_ASKED;
			if (tries === MAX_TRIES || !patient) throw givenUp(address, tries, error);
			const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1));
			await clock.sleep(error.pause ?? wait * (0.5 + clock.random() / 2));
		}
	}
}

/**
 * One request, ended by silence. A refusal that may pass, or no answer, throws PassingFailure; an
 * answer dated by another calendar than ours throws a sentence. Other refusals are given back.
 */
export async function request(
	address: string,
	clock: Clock,
	{ headers, signal }: { readonly headers?: Record<string, string>; readonly signal: AbortSignal }
): Promise<Response> {
	const named = { 'user-agent': userAgent(), 'accept-encoding': 'identity', ...headers };
	const answer = await fetch(address, { headers: named, signal }).catch((cause: unknown) => {
		throw new PassingFailure(signal.aborted ? 'silence' : `no answer (${reasonOf(cause)})`);
	});
	if (TRY_AGAIN.includes(answer.status)) {
		await answer.body?.cancel();
		throw new PassingFailure(`status ${answer.status}`, pauseAsked(answer, clock));
	}
	refuseSkew(address, answer, clock);
	return answer;
}

function givenUp(address: string, tries: number, { message }: PassingFailure): IngestError {
	const times = tries === 1 ? 'once' : `${tries} times`;
	return new IngestError(
		`no table: ${address} was asked ${times}, the last answer was: ${message}; try again later`
	);
}

function pauseAsked(answer: Response, clock: Clock): number | null {
	const said = answer.headers.get('retry-after');
	if (said === null) return null;
	const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - clock.now();
	return Number.isNaN(ms) ? null : Math.max(0, ms);
}

// A clock that is wrong on either side would date the tables wrongly. A day covers every time zone.
function refuseSkew(address: string, { headers }: Response, clock: Clock): void {
	const answered = Date.parse(headers.get('date') ?? '');
	const changed = Date.parse(headers.get('last-modified') ?? '');
	const skew = (what: string) =>
		new IngestError(`clock skew: ${address} ${what}; set this machine's clock, or ask again later`);
	if (answered > clock.now() + DAY) {
		throw skew(`answers on ${isoDay(answered)}, this machine says ${isoDay(clock.now())}`);
	}
	if (changed > answered + DAY || changed > clock.now() + DAY) {
		throw skew(`answers before its data of ${isoDay(changed)}`);
	}
}

function isoDay(ms: number): string {
	return new Date(ms).toISOString().slice(0, 10);
}

function reasonOf(cause: unknown): string {
	const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
	return inner instanceof Error && 'code' in inner ? String(inner.code) : 'connection';
}
