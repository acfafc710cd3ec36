import { describe, expect, it } from 'vitest';
import { sumProgress, type BootProgress } from './boot-progress';

/** Module 300 bytes, table 100, as they are when decompressed; an instant for every word. */
function following(now: () => number) {
	const told: BootProgress[] = [];
	return { told, report: sumProgress({ module: 300, table: 100 }, (step) => told.push(step), now) };
}

function everyStep() {
	let ms = 0;
	return () => (ms += 1000);
}

describe('sumProgress', () => {
	it('adds what travels, once both answers have said how much that is', () => {
		const { told, report } = following(everyStep());
		report.module({ loadedBytes: 0, travelBytes: 60 });
		report.table({ loadedBytes: 0, travelBytes: 40 });
		report.module({ loadedBytes: 150, travelBytes: 60 });
		expect(told.map(({ totalBytes }) => totalBytes)).toEqual([null, 100, 100]);
		expect(told.at(-1)).toEqual({ share: 0.3, totalBytes: 100 });
	});

	it('is a share of what arrives where the host does not say what travels', () => {
		const { told, report } = following(everyStep());
		report.table({ loadedBytes: 100, travelBytes: null });
		expect(told).toEqual([{ share: 0.25, totalBytes: null }]);
	});

	it('tells at most ten times a second, and the end always', () => {
		const { told, report } = following(() => 0);
		report.module({ loadedBytes: 100, travelBytes: 60 });
		report.module({ loadedBytes: 200, travelBytes: 60 });
		report.module({ loadedBytes: 300, travelBytes: 60 });
		report.table({ loadedBytes: 100, travelBytes: 40 });
		expect(told.map(({ share }) => share)).toEqual([0.25, 1]);
	});
});
