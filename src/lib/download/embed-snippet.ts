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
	return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${FRAME_WIDTH_PX}" height="${heightPx}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
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
	return `<figure lang="${escapeHtml(language)}" aria-label="${escapeHtml(title)}" style="margin:0;padding:16px;font-family:sans-serif;color:${escapeHtml(ink)};background:${escapeHtml(surface)}">
<figcaption>
<p><strong>${escapeHtml(title)}</strong><br>${escapeHtml(unit)}</p>
${sentence === '' ? '' : `<p>${escapeHtml(sentence)}</p>\n`}</figcaption>
<div style="overflow-x:auto">
${drawings.map(drawingHtml).join('\n')}
</div>
${key.map((sign) => `<p><small>${escapeHtml(sign)}</small></p>\n`).join('')}<details><summary>${escapeHtml(figure.tableLabel)}</summary>
${tableHtml(figure.table, title)}
</details>
<p><small>${escapeHtml(source)} <a href="${escapeHtml(figure.address)}" style="color:inherit">${escapeHtml(figure.linkWords)}</a></small></p>
</figure>`;
}

function drawingHtml({ name, svg }: StandaloneDrawing): string {
	return name === ''
		? svg
		: `<div style="display:inline-block;padding:0 16px 8px 0">\n<p><small>${escapeHtml(name)}</small></p>\n${svg}\n</div>`;
}

function tableHtml({ columns, rows }: WordTable, caption: string): string {
	const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
	const body = rows.map(([first = '', ...cells]) => {
		const values = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
		return `<tr><th scope="row">${escapeHtml(first)}</th>${values}</tr>`;
	});
	return `<table><caption>${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table>`;
}

/** A text as it must stand in HTML, inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
