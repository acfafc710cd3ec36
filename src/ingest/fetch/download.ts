import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Clock } from './clock';
import { IngestError } from '../files/ingest-error';
import { finish, forget, partOf, partSize, readState, writeState } from './partial-file';
import { refusalText, tooLarge } from '../files/limit-bytes';
import { LIMITS } from '../files/limits';
import { PassingFailure, persist, request } from './request-politely';

/** A fetch in course: by what time it goes, and who is told of each chunk's bytes. */
export interface Fetching {
	readonly clock: Clock;
	readonly onBytes: (count: number) => void;
}

// A file fetched so recently is not asked for again: a refresh that was killed goes on after it.
const FRESH = 24 * 3_600_000;

/** A refusal that no second try cures. */
export interface Refused {
	readonly status: number;
	readonly text: string;
}

/**
 * Fetches an address into a file, going on where an earlier try broke off when the server can, and
 * says what the server refuses with; null when the file is there. Cut and silent answers are tried
 * again; the file appears under its name only when whole.
 */
export async function download(
	address: string,
	file: string,
	fetching: Fetching
): Promise<Refused | null> {
	const state = await readState(file);
	const isSame = state?.address === address && fetching.clock.now() - state.asked < FRESH;
	if (isSame && existsSync(file)) return null;
	if (!isSame) await forget(file);
	return persist(address, fetching.clock, () => attempt(address, file, fetching));
}

async function attempt(address: string, file: string, fetching: Fetching): Promise<Refused | null> {
	const { clock } = fetching;
	const watch = new AbortController();
	let timer = setTimeout(() => watch.abort(), clock.silence);
	const alive = () => {
		clearTimeout(timer);
		timer = setTimeout(() => watch.abort(), clock.silence);
	};
	try {
		const headers = await rangeOf(file);
		const answer = await request(address, clock, { headers, signal: watch.signal });
		if (answer.status === 416) {
			await forget(file);
			throw new PassingFailure('status 416');
		}
		if (!answer.ok || answer.body === null) {
			return { status: answer.status, text: await refusalText(answer) };
		}
		await note(address, file, { answer, clock });
		await receive(
			answer,
			{ address, file },
			{
				...fetching,
				onBytes: (count) => (alive(), fetching.onBytes(count))
			}
		);
		await finish(file);
		return null;
	} finally {
		clearTimeout(timer);
	}
}

async function rangeOf(file: string): Promise<Record<string, string>> {
	const [state, size] = [await readState(file), await partSize(file)];
	const validator = state?.etag ?? state?.lastModified ?? null;
	if (validator === null || size === 0) return {};
	return { range: `bytes=${size}-`, 'if-range': validator };
}

async function note(
	address: string,
	file: string,
	{ answer, clock }: { readonly answer: Response; readonly clock: Clock }
): Promise<void> {
	const [etag, lastModified] = [answer.headers.get('etag'), answer.headers.get('last-modified')];
	// A weak validator does not promise the same bytes.
	const strong = etag === null || etag.startsWith('W/') ? null : etag;
	await writeState(file, { address, etag: strong, lastModified, asked: clock.now() });
}

async function receive(
	{ status, headers, body }: Response,
	{ address, file }: { readonly address: string; readonly file: string },
	{ onBytes }: Fetching
) {
	const start = status === 206 ? await partSize(file) : 0;
	if (status === 206 && !(headers.get('content-range') ?? '').startsWith(`bytes ${start}-`)) {
		await forget(file);
		throw new PassingFailure('a range that was not asked for');
	}
	const handle = await open(partOf(file), start > 0 ? 'a' : 'w');
	let received = 0;
	try {
		for await (const chunk of body ?? []) {
			await handle.write(chunk);
			received += chunk.length;
			if (start + received > LIMITS.bytes) throw tooLarge(address);
			onBytes(chunk.length);
		}
	} catch (cause) {
		if (cause instanceof IngestError) throw cause;
		throw new PassingFailure(`cut after ${start + received} bytes`);
	} finally {
		await handle.close();
	}
	const promised = Number(headers.get('content-length') ?? received);
	if (!headers.has('content-encoding') && promised !== received) {
		throw new PassingFailure(`cut after ${start + received} bytes`);
	}
}
