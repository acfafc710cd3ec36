import { limitBytes } from './limit-bytes';
import { brokenOff } from './broken-off';
import { LIMITS } from './limits';

/** The text of a file that is read at once; throws when it breaks off or is too large for that. */
export async function readWhole(bytes: AsyncIterable<Uint8Array>, file: string): Promise<string> {
	const parts: Uint8Array[] = [];
	try {
		for await (const chunk of limitBytes(bytes, file, LIMITS.wholeBytes)) parts.push(chunk);
	} catch (cause) {
		throw brokenOff(cause, { file, line: 1, column: 1 });
	}
	return new TextDecoder().decode(Buffer.concat(parts));
}
