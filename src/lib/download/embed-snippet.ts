import { escapeMarkup } from './escape-markup';

/** What a frame in another site needs. */
export interface FramedFigure {
	/** Full address of the embed page. */
	readonly address: string;
	/** Read out in place of the frame. */
	readonly title: string;
	readonly heightPx: number;
}

/** Width that the heights of frames were measured at. */
export const FRAME_WIDTH_PX = 720;

/** An `<iframe>` as text to paste: titled, loaded when it comes near, never wider than its place. */
export function frameSnippet({ address, title, heightPx }: FramedFigure): string {
	return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="${FRAME_WIDTH_PX}" height="${heightPx}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

/** One drawing of a figure, already an `<svg>` of its own; `name` is '' where there is only one. */
export interface StandaloneDrawing {
	readonly name: string;
	readonly svg: string;
}

/** A table as words: the first column names its row. */
export interface WordTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A figure that stands alone: drawing, words, numbers and the way back. */
export interface StandaloneFigure {
	readonly language: string;
	readonly title: string;
	readonly unit: string;
	/** '' for none. */
	readonly sentence: string;
	readonly drawings: readonly StandaloneDrawing[];
	/** Explanations of the signs drawn, one text a sign. */
	readonly key: readonly string[];
	readonly table: WordTable;
	/** What opens the table. */
	readonly tableLabel: string;
	/** Table, vintage and licence in a sentence. */
	readonly source: string;
	/** Full address of the same view, and the words of the link to it. */
	readonly address: string;
	readonly linkWords: string;
	/** Colours of the page the drawing was made on. */
	readonly ink: string;
	readonly surface: string;
}

/** A figure as one piece of HTML without scripts, styles of ours or requests; all words escaped. */
export function standaloneSnippet(figure: StandaloneFigure): string {
	const { language, title, unit, sentence, drawings, key, source, ink, surface } = figure;
	return `<figure lang="${escapeMarkup(language)}" aria-label="${escapeMarkup(title)}" style="margin:0;padding:16px;font-family:sans-serif;color:${escapeMarkup(ink)};background:${escapeMarkup(surface)}">
<figcaption>
<p><strong>${escapeMarkup(title)}</strong><br>${escapeMarkup(unit)}</p>
${sentence === '' ? '' : `<p>${escapeMarkup(sentence)}</p>\n`}</figcaption>
<div style="overflow-x:auto">
${drawings.map(drawingHtml).join('\n')}
</div>
${key.map((sign) => `<p><small>${escapeMarkup(sign)}</small></p>\n`).join('')}<details><summary>${escapeMarkup(figure.tableLabel)}</summary>
${tableHtml(figure.table, title)}
</details>
<p><small>${escapeMarkup(source)} <a href="${escapeMarkup(figure.address)}" style="color:inherit">${escapeMarkup(figure.linkWords)}</a></small></p>
</figure>`;
}

function drawingHtml({ name, svg }: StandaloneDrawing): string {
	return name === ''
		? svg
		: `<div style="display:inline-block;padding:0 16px 8px 0">\n<p><small>${escapeMarkup(name)}</small></p>\n${svg}\n</div>`;
}

function tableHtml({ columns, rows }: WordTable, caption: string): string {
	const head = columns.map((column) => `<th scope="col">${escapeMarkup(column)}</th>`).join('');
	const body = rows.map(([first = '', ...cells]) => {
		const values = cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('');
		return `<tr><th scope="row">${escapeMarkup(first)}</th>${values}</tr>`;
	});
	return `<table><caption>${escapeMarkup(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table>`;
}
