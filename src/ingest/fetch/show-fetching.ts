import { SingleBar } from 'cli-progress';
import { basename } from 'node:path';
import type { Output } from '../files/output';

/** What a fetch tells of its progress. */
export interface FetchProgress {
	readonly step: (file: string, step: number, steps: number) => void;
	readonly bytes: (count: number) => void;
	readonly done: (table: string) => void;
	readonly stop: () => void;
}

/** Shows files and bytes on a terminal, and one line a table on any output. */
export function showFetching({ stdout, stderr }: Output): FetchProgress {
	const bar = stderr.isTTY === true ? fetchBar() : undefined;
	let total = 0;
	let files = 0;
	return {
		step: (file, step, steps) => {
			files += 1;
			if (step === 1) bar?.start(steps, 0, { file: basename(file), kilobytes: 0 });
			bar?.update(step, { file: basename(file) });
		},
		bytes: (count) => {
			total += count;
			bar?.update({ kilobytes: Math.round(total / 1000) });
		},
		done: (table) => {
			bar?.stop();
			const steps = files === 1 ? '1 step' : `${files} steps`;
			stdout.write(`fetched ${table}: ${total.toLocaleString('en-GB')} bytes in ${steps}\n`);
			[total, files] = [0, 0];
		},
		stop: () => bar?.stop()
	};
}

function fetchBar(): SingleBar {
	const format = '{bar} {value} of {total} {file} {kilobytes} kB';
	return new SingleBar({
		format,
		hideCursor: true,
		barCompleteChar: '█',
		barIncompleteChar: '░'
	});
}
