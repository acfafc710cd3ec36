import { escapeMarkup } from '../escape-markup';

/** One bar of a shared picture; `share` of the longest, 0 to 1, null for what cannot be drawn to length. */
export interface PictureBar {
	readonly name: string;
	readonly label: string;
	readonly share: number | null;
	readonly isFocus: boolean;
}

export interface SharePicture {
	readonly title: string;
	/** The answer of the page. */
	readonly sentence: string;
	readonly bars: readonly PictureBar[];
	readonly source: string;
}

export const PICTURE_PX = { width: 1200, height: 630 } as const;
const MARGIN = 60;
const BARS = { from: 400, to: 980, topPx: 290, rowPx: 40 };
const MOST_BARS = 7;
const LINE_CHARACTERS = 78;

/**
 * The picture that a link shows in a chat, as SVG: title, sentence, up to seven bars, source.
 * Colours are literal, since whatever draws it knows no style sheet of ours; what is hidden is hatched.
 */
export function sharePicture({ title, sentence, bars, source }: SharePicture): string {
	const { width, height } = PICTURE_PX;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Source Sans 3">
<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="8" fill="#55616c"/></pattern></defs>
<rect width="${width}" height="${height}" fill="#fdfdfb"/>
<rect width="${width}" height="12" fill="#0b5a8a"/>
${text(title, { y: 96, size: 52, weight: 700 })}
${wrap(sentence)
	.map((line, index) => text(line, { y: 152 + index * 40, size: 30 }))
	.join('\n')}
${bars
	.slice(0, MOST_BARS)
	.map((bar, row) => drawBar(bar, BARS.topPx + row * BARS.rowPx))
	.join('\n')}
${text(source, { y: height - 28, size: 20, colour: '#55616c' })}
</svg>`;
}

function drawBar({ name, label, share, isFocus }: PictureBar, y: number): string {
	const length = Math.round((share ?? 0) * (BARS.to - BARS.from));
	const weight = isFocus ? 700 : 400;
	const bar =
		share === null
			? `<rect x="${BARS.from}" y="${y}" width="40" height="26" fill="url(#hatch)" stroke="#55616c"/>`
			: `<rect x="${BARS.from}" y="${y}" width="${length}" height="26" fill="${isFocus ? '#0b5a8a' : '#9aa7b1'}"/>`;
	const labelAt = BARS.from + (share === null ? 40 : length) + 12;
	return `${text(name, { y: y + 21, size: 24, weight })}${bar}${text(label, { x: labelAt, y: y + 21, size: 24, weight })}`;
}

function text(
	words: string,
	{
		x = MARGIN,
		y,
		size,
		weight = 400,
		colour = '#16202a'
	}: { x?: number; y: number; size: number; weight?: number; colour?: string }
): string {
	return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeMarkup(words)}</text>`;
}

/** At most three lines, broken at plain spaces. */
function wrap(words: string): readonly string[] {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < LINE_CHARACTERS)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.slice(0, 3);
}
