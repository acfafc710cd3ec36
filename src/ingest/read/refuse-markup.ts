import { answerError, isMarkup } from '../fetch/answer-error';

// Enough of an answer to tell what it says.
const EXCERPT_BYTES = 65_536;

/** The bytes unchanged when they are a table; throws what the answer says when it is markup. */
export async function* refuseMarkup(
	bytes: AsyncIterable<Uint8Array>,
	file: string
): AsyncGenerator<Uint8Array> {
	let head = '';
	let isTable = false;
	for await (const chunk of bytes) {
		if (isTable) {
			yield chunk;
			continue;
		}
		head += Buffer.from(chunk).toString('latin1');
		isTable = head.trim() !== '' && !isMarkup(head);
		if (isTable) yield Buffer.from(head, 'latin1');
		else if (head.length > EXCERPT_BYTES) break;
	}
	if (isMarkup(head)) throw answerError(file, head);
	if (!isTable && head !== '') yield Buffer.from(head, 'latin1');
}
