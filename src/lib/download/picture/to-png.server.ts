import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const FONTS = join(
	dirname(createRequire(import.meta.url).resolve('source-sans/package.json')),
	'TTF'
);

/** An SVG as PNG at its own size, with the site's font and no other, so that every machine draws the same. */
export function toPng(svg: string): Uint8Array<ArrayBuffer> {
	const picture = new Resvg(svg, {
		font: {
			loadSystemFonts: false,
			fontFiles: ['SourceSans3-Regular.ttf', 'SourceSans3-Bold.ttf'].map((file) =>
				join(FONTS, file)
			),
			defaultFontFamily: 'Source Sans 3'
		}
	});
	return new Uint8Array(picture.render().asPng());
}
