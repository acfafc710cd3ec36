import { errorAt } from './ingest-error';
import { brokenOff } from './broken-off';
import { counted, LIMITS } from './limits';

/**
 * The lines of a text as its bytes arrive, in batches, without their line ends, in time that grows
 * with its length alone. A stream that breaks off, and a last line without its end, throw where the
 * text stops: a table cut in the middle of a number would still look like a table. So does a line
 * longer than any of a table's.
 */
export async function* readLines(
	bytes: AsyncIterable<Uint8Array>,
	file: string
): AsyncGenerator<readonly string[]> {
	const decoder = new TextDecoder();
	const rest = new Unfinished();
	let line = 1;
	try {
		for await (const chunk of bytes) {
			const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
			const last = others.pop();
			rest.add(first);
			if (last !== undefined) {
				const lines = [rest.take(), ...others];
				line += lines.length;
				yield lines.map((text) => (text.endsWith('\r') ? text.slice(0, -1) : text));
				rest.add(last);
			}
			if (rest.length > LIMITS.line) {
				const what = `line too long: more than ${counted(LIMITS.line)} characters`;
				throw errorAt({ file, line, column: 1 }, what, 'check that it is the table');
			}
		}
	} catch (cause) {
		throw brokenOff(cause, { file, line, column: columnIn(rest.take()) });
	}
	const text = rest.take();
	if (text !== '') throw brokenOff(undefined, { file, line, column: columnIn(text) });
}

function columnIn(text: string): number {
	return text.split('\t').length;
}

/** A line whose end has not arrived: its pieces are joined once. */
class Unfinished {
	#pieces: string[] = [];
	length = 0;

	add(piece: string): void {
		if (piece === '') return;
		this.#pieces.push(piece);
		this.length += piece.length;
	}

	/** The pieces in one; begins anew. */
	take(): string {
		const text = this.#pieces.join('');
		[this.#pieces, this.length] = [[], 0];
		return text;
	}
}
