import { describe, expect, it } from 'vitest';
import { PICTURE_PX, sharePicture } from './share-picture';

const chart = { markup: '<svg class="chart"/>', widthPx: 640, heightPx: 204 };

describe('sharePicture', () => {
	it('sharePicture escapes its words', () => {
		const svg = sharePicture({ title: 'A & B', sentence: 'S < T', chart, source: 'Eurostat' });
		expect(svg).toContain('A &amp; B');
		expect(svg).toContain('S &lt; T');
		expect(svg).not.toContain('A & B');
	});
	// 1,080 of 1,200 pixels for 640: 204 become 344.
	it('sharePicture draws the chart as wide as its margins leave, in its own proportions', () => {
		const svg = sharePicture({ title: 'T', sentence: 'S', chart, source: '' });
		expect(PICTURE_PX.width).toBe(1200);
		expect(svg).toContain('width="1080" height="344" viewBox="0 0 640 204"');
		expect(svg).toContain(chart.markup);
	});
	it('sharePicture sets a long sentence smaller rather than cutting it off', () => {
		const sentence = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
		const svg = sharePicture({ title: 'T', sentence, chart, source: '' });
		expect(svg).toContain('word39');
	});
});
