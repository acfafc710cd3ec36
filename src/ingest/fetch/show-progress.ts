import { SingleBar } from 'cli-progress';
import type { Output } from '../files/output';
import type { Source } from './open-source';

/** The source's bytes unchanged, with a bar of them on a terminal; nothing is written elsewhere. */
export async function* showProgress(
	{ bytes, size }: Source,
	{ stderr }: Output
): AsyncGenerator<Uint8Array> {
	const bar = stderr.isTTY === true ? startBar(size) : undefined;
	try {
		for await (const chunk of bytes) {
			bar?.increment(Math.round(chunk.length / 1000));
			yield chunk;
		}
	} finally {
		bar?.stop();
	}
}

function startBar(size: number | null): SingleBar {
	const format = size === null ? '{value} kB read' : '{bar} {percentage} % of {total} kB';
	const bar = new SingleBar({
		format,
		hideCursor: true,
		barCompleteChar: '█',
		barIncompleteChar: '░'
	});
	bar.start(Math.round((size ?? 0) / 1000), 0);
	return bar;
}
