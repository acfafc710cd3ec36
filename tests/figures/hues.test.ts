import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HUES } from '$lib/charts/mark';
import { MOST_COMPARED } from '$lib/filters/filters';

const [light = '', dark = ''] = readFileSync('src/lib/ui/app.css', 'utf8').split(
	'@media screen and (prefers-color-scheme: dark)'
);
const shapes = readFileSync('src/lib/charts/LineMarks.svelte', 'utf8').match(/'M[^']+Z'/g) ?? [];

/** A custom property's colour as red, green and blue in linear light, 0 to 1. */
function lightOf(css: string, name: string): readonly number[] {
	const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(css)?.[1] ?? '';
	return [0, 2, 4].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
}

/** WCAG 2.2, relative luminance. */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Ottosson's OKLab, in which equal distances look about equally far apart. */
function oklab([red = 0, green = 0, blue = 0]: readonly number[]): readonly number[] {
	const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
	];
}

/** Sheets, components, modules and documents of the site in which a word stands. */
function sourcesThatSay(word: string): string[] {
	return readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(css|html|svelte|ts|mjs)$/.test(path))
		.map((path) => `src/${path.replaceAll('\\', '/')}`)
		.filter((path) => readFileSync(path, 'utf8').includes(word));
}

it('dark is other colours and nothing else: axe looks at a page once, at its colours twice', () => {
	const [, block = ''] = /^ \{\n\t:root \{\n([^}]*)\t\}\n\}\n/.exec(dark) ?? [];
	const lines = block.trim().split('\n');
	expect(lines.length).toBeGreaterThan(30);
	for (const line of lines) expect(line.trim()).toMatch(/^--[\w-]+: #[0-9a-f]{6};$/);
	expect(sourcesThatSay('prefers-color-scheme')).toEqual(['src/lib/ui/app.css']);
});

it('as many colours and shapes as regions can be chosen, no two shapes alike', () => {
	expect(HUES).toHaveLength(MOST_COMPARED);
	expect(new Set(shapes).size).toBe(MOST_COMPARED);
});

describe.each([
	['light', light],
	['dark', dark]
])('the colours of chosen regions, %s', (_, css) => {
	const names = HUES.map((hue) => (hue === 1 ? 'chosen' : `chosen-${hue}`));
	it.each(names)('%s is read on the page and looks like no other', (name) => {
		const own = lightOf(css, name);
		const [upper = 0, lower = 0] = [own, lightOf(css, 'surface')]
			.map(luminance)
			.sort((a, b) => b - a);
		expect((upper + 0.05) / (lower + 0.05)).toBeGreaterThan(4.5);
		for (const other of [...names, 'accent', 'mark'].filter((each) => each !== name))
			expect(
				Math.hypot(...oklab(own).map((part, at) => part - (oklab(lightOf(css, other))[at] ?? 0))),
				`${name} beside ${other}`
			).toBeGreaterThan(0.075);
	});
});
