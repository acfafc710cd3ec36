import { errorAt, IngestError, type Place } from './ingest-error';

/**
 * What to throw when bytes stop before their end: a sentence with the place reached where the stream
 * or its gzip failed, or where nothing did; any other error as it is.
 */
export function brokenOff(cause: unknown, place: Place): unknown {
	if (cause instanceof IngestError || (cause !== undefined && !isStreamError(cause))) return cause;
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
