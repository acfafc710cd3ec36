import { escapeMarkup } from '../escape-markup';

/** A picture that a link shows: its words, and its chart as SVG of `widthPx` by `heightPx` to be drawn larger. */
export interface SharePicture {
	readonly title: string;
	/** The answer of the page. */
	readonly sentence: string;
	readonly chart: { readonly markup: string; readonly widthPx: number; readonly heightPx: number };
	readonly source: string;
}

export const PICTURE_PX = { width: 1200, height: 630 } as const;
const MARGIN = 60;
const CHART = { topPx: 236, widthPx: PICTURE_PX.width - 2 * MARGIN };
/** How a sentence is set: large where it fits into its lines, else smaller. */
const SETTINGS = [
	{ characters: 78, lines: 3, size: 29, leading: 38 },
	{ characters: 96, lines: 4, size: 24, leading: 29 }
] as const;

/** The chart's own classes in literal colours: whatever draws the picture knows no style sheet of ours. */
const STYLE = `.chart text{font-size:13px;fill:#16202a}.chart .focus{font-weight:700}
.bar{fill:#9aa7b1}.bar.focus{fill:#0b5a8a}.bar.provisional{fill-opacity:.6}
.chart text.hidden,.chart text.none{fill:#55616c}.chart .flags{font-size:10px;fill:#55616c}
.sign{stroke:#55616c}.ground{fill:#fdfdfb}.line{fill:#55616c}.baseline{stroke:#55616c}`;

/** The picture that a link shows in a chat, as SVG: title, sentence, chart, source. */
export function sharePicture({ title, sentence, chart, source }: SharePicture): string {
	const { width, height } = PICTURE_PX;
	const chartHeight = Math.round((chart.heightPx * CHART.widthPx) / chart.widthPx);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Source Sans 3">
<style>${STYLE}</style>
<rect width="${width}" height="${height}" fill="#fdfdfb"/>
<rect width="${width}" height="12" fill="#0b5a8a"/>
${text(title, { y: 84, size: 50, weight: 700 })}
${setSentence(sentence)}
<svg x="${MARGIN}" y="${CHART.topPx}" width="${CHART.widthPx}" height="${chartHeight}" viewBox="0 0 ${chart.widthPx} ${chart.heightPx}">
${chart.markup}
</svg>
${text(source, { y: height - 18, size: 20, colour: '#55616c' })}
</svg>`;
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

function setSentence(sentence: string): string {
	const [large, small] = SETTINGS;
	const fits = wrap(sentence, large.characters).length <= large.lines;
	const { characters, lines, size, leading } = fits ? large : small;
	return wrap(sentence, characters)
		.slice(0, lines)
		.map((line, index) => text(line, { y: 134 + index * leading, size }))
		.join('\n');
}

/** Lines of at most so many characters, broken at plain spaces. */
function wrap(words: string, characters: number): readonly string[] {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < characters)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
