import { errorAt, IngestError, type Place } from './ingest-error';

/**
 * The lines of a text as its bytes arrive, in batches, without their line ends. A stream that
 * breaks off, and a last line without its end, throw where the text stops: a table cut in the
 * middle of a number would still look like a table.
 */
export async function* readLines(
	bytes: AsyncIterable<Uint8Array>,
	file: string
): AsyncGenerator<readonly string[]> {
	const decoder = new TextDecoder();
	let line = 1;
	let rest = '';
	try {
		for await (const chunk of bytes) {
			const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
			rest = lines.pop() ?? '';
			line += lines.length;
			yield lines.map((text) => (text.endsWith('\r') ? text.slice(0, -1) : text));
		}
	} catch (cause) {
		if (cause instanceof IngestError || !isStreamError(cause)) throw cause;
		throw cutOff({ file, line, column: rest.split('\t').length }, cause);
	}
	if (rest !== '') throw cutOff({ file, line, column: rest.split('\t').length });
}

function cutOff(place: Place, cause?: unknown): IngestError {
	const what = isDamage(cause) ? 'damaged gzip: unpacking stops' : 'truncated file: it breaks off';
	return errorAt(place, what, 'download it again, up to its last line end');
}

// zlib says Z_…, sockets ECONN…, files E…; fetch says `terminated` in a TypeError.
function isStreamError(error: unknown): boolean {
	return error instanceof TypeError ? error.message === 'terminated' : codeOf(error) !== '';
}

function isDamage(error: unknown): boolean {
	return codeOf(error).startsWith('Z_') && codeOf(error) !== 'Z_BUF_ERROR';
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}
