import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { figureSvg, type Placed } from './figure-svg';

const words: Placed = {
	kind: 'text',
	...{ x: 32, y: 48, sizePx: 19, weight: '700', italic: false, colour: 'rgb(22, 32, 42)' },
	words: 'Bars & "lines" <2014>'
};
const hatch: Placed = {
	kind: 'drawing',
	...{ x: 0, y: 0, width: 0, height: 0, viewBox: null },
	markup:
		'<pattern id="h" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#ff0000"/></pattern>'
};
const chart: Placed = {
	kind: 'drawing',
	...{ x: 20, y: 60, width: 100, height: 20, viewBox: null },
	markup: '<rect x="50%" width="50%" height="20" fill="url(#h)"/>'
};
const picture = { width: 200, height: 100, title: 'A & B', ground: '#fdfdfb' };

/** Red, green and blue at a place of the drawn picture. */
function colourAt(svg: string, x: number, y: number): readonly number[] {
	const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	const at = (y * drawn.width + x) * 4;
	return [...drawn.pixels.subarray(at, at + 3)];
}

describe('figureSvg', () => {
	it('figureSvg escapes words, in texts and in the title', () => {
		const svg = figureSvg({ ...picture, pieces: [words] });
		expect(svg).toContain('Bars &amp; &quot;lines&quot; &lt;2014&gt;</text>');
		expect(svg).toContain('<title>A &amp; B</title>');
	});
	it('figureSvg is drawn by another program: percent of the drawing’s own box, a pattern of another drawing', () => {
		const svg = figureSvg({ ...picture, pieces: [hatch, chart] });
		// Half of the box from 20 to 120 px is 70 to 120 px.
		expect(colourAt(svg, 95, 70)).toEqual([255, 0, 0]);
		expect(colourAt(svg, 60, 70)).toEqual([253, 253, 251]);
		expect(colourAt(svg, 130, 70)).toEqual([253, 253, 251]);
	});
	it('figureSvg names fonts that every system has and needs nothing from elsewhere', () => {
		const svg = figureSvg({ ...picture, pieces: [words, chart] });
		expect(svg).toContain("'Source Sans 3', 'Helvetica Neue', Arial, sans-serif");
		expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
			/https?:|href|@import|<style/
		);
	});
});
