import { describe, expect, it } from 'vitest';
import { sharePicture } from './share-picture';

const bar = { name: 'A & B', label: '10', share: 1, isFocus: true };

describe('sharePicture', () => {
	it('sharePicture escapes names', () => {
		const svg = sharePicture({ title: 'T', sentence: 'S', bars: [bar], source: 'Eurostat' });
		expect(svg).toContain('A &amp; B');
		expect(svg).not.toContain('A & B');
	});
	it('sharePicture draws a bar half as long for half the share, and hatches what is hidden', () => {
		const bars = [bar, { ...bar, share: 0.5 }, { ...bar, share: null, label: 'confidential' }];
		const svg = sharePicture({ title: 'T', sentence: 'S', bars, source: '' });
		expect(svg).toContain('width="580"');
		expect(svg).toContain('width="290"');
		expect(svg.match(/url\(#hatch\)/g)).toHaveLength(1);
	});
	it('sharePicture draws a zero as a bar of no length, not hatched', () => {
		const svg = sharePicture({
			...{ title: 'T', sentence: 'S', source: '' },
			bars: [{ ...bar, share: 0, label: '0' }]
		});
		expect(svg).toContain('width="0"');
		expect(svg).not.toContain('url(#hatch)');
	});
});
