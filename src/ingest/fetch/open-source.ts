import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { answerError } from './answer-error';
import { IngestError } from '../files/ingest-error';
import { readState } from './partial-file';
import { refusalText, tooLarge } from '../files/limit-bytes';
import { LIMITS } from '../files/limits';

/** Bytes from a file or an address. */
export interface Source {
	/** The file or address as the person named it. */
	readonly name: string;
	readonly bytes: AsyncIterable<Uint8Array>;
	/** Size in bytes as stored or sent; null when the server does not say. */
	readonly size: number | null;
	/** Day that the answer's headers give, ISO; null for a file that was not fetched. */
	readonly answered: string | null;
}

/** Opens a path or an http(s) address; throws when there is nothing to read. */
export async function openSource(name: string): Promise<Source> {
	return /^https?:\/\//i.test(name) ? openAddress(name) : openFile(name);
}

async function openFile(name: string): Promise<Source> {
	try {
		const status = await stat(name);
		if (!status.isFile()) throw new IngestError(`no file: ${name}; name a TSV, gzipped or not`);
		if (status.size > LIMITS.bytes) throw tooLarge(name);
		const answered = dayOf((await readState(name))?.lastModified ?? null);
		return { name, bytes: createReadStream(name), size: status.size, answered };
	} catch (cause) {
		if (cause instanceof IngestError) throw cause;
		throw new IngestError(`missing file: ${name}; name a file that can be read`, { cause });
	}
}

async function openAddress(name: string): Promise<Source> {
	const answer = await request(name);
	if (!answer.ok || answer.body === null) {
		throw answerError(name, await refusalText(answer), answer.status);
	}
	const encoded = answer.headers.has('content-encoding');
	const size = Number(answer.headers.get('content-length') ?? 0);
	return {
		name,
		bytes: answer.body,
		size: encoded || size === 0 ? null : size,
		answered: dayOf(answer.headers.get('last-modified') ?? answer.headers.get('date'))
	};
}

async function request(name: string): Promise<Response> {
	try {
		return await fetch(name);
	} catch (cause) {
		throw new IngestError(`no answer: ${name}; check the address and the connection`, { cause });
	}
}

function dayOf(header: string | null): string | null {
	const date = new Date(header ?? '');
	return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
