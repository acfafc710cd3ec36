/** Something drawn without room for its name: the subject of its mark, and its name with its value. */
export interface NamedSubject {
	readonly subject: string;
	readonly text: string;
}

/** What belongs to the page and not to the figure: its table, its tools, its switches, words for readers by ear. */
const OF_THE_PAGE =
	'.screen-only, .folded, [hidden], .tip, .visually-hidden, .foot > :not(.source)';

/** Pixels between the edge of a picture and what stands in it. */
const MARGIN_PX = 32;
const WIDTH_PX = 960;

/**
 * A copy of a figure beside the page, at a fixed width and in light colours, for a picture; whoever takes it removes it.
 * Its letters are Arial, the widest a reader without ours will see, so that no line grows beyond its place.
 */
export function stageFigure(figure: Element, named: readonly NamedSubject[]): HTMLElement {
	const stage = document.createElement('div');
	stage.inert = true;
	stage.ariaHidden = 'true';
	const { style } = stage;
	for (const [name, value] of lightColours()) style.setProperty(name, value);
	// A picture is of one size, whatever the reader's letters.
	style.setProperty('--reader-scale', '1');
	style.position = 'absolute';
	style.left = '-20000px';
	style.top = '0';
	style.padding = `${MARGIN_PX}px`;
	style.color = 'var(--ink)';
	style.fontFamily = "'Helvetica Neue', Arial, sans-serif";
	// A copy is of the kind of what it is a copy of.
	const copy = figure.cloneNode(true) as Element;
	copy.querySelectorAll(OF_THE_PAGE).forEach((part) => part.remove());
	copy.querySelectorAll('.lit').forEach((part) => part.classList.remove('lit'));
	stage.append(copy);
	document.body.append(stage);
	style.width = `${WIDTH_PX}px`;
	style.width = `${Math.max(WIDTH_PX, widestOf(stage) + 2 * MARGIN_PX)}px`;
	nameSubjects(copy, named);
	return stage;
}

/** The colours of the light theme, whatever the reader's own: the custom properties of `:root` outside media queries. */
function lightColours(): readonly (readonly [string, string])[] {
	const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
	return rules.flatMap((rule) =>
		rule instanceof CSSStyleRule && rule.selectorText === ':root'
			? [...rule.style]
					.filter((name) => name.startsWith('--'))
					.map((name) => [name, rule.style.getPropertyValue(name)] as const)
			: []
	);
}

/** A chart that scrolls inside its frame is drawn at its whole width. */
function widestOf(stage: HTMLElement): number {
	const widths = [...stage.querySelectorAll('svg.chart')].map(
		(chart) => chart.getBoundingClientRect().width
	);
	return Math.ceil(Math.max(0, ...widths));
}

/** Numbers on the shapes of a map, and their names under it; names alone where the drawing is not a map. */
function nameSubjects(figure: Element, named: readonly NamedSubject[]): void {
	if (named.length === 0) return;
	const list = document.createElement('div');
	list.style.columns = '3';
	list.style.fontSize = '13px';
	list.style.marginBottom = '12px';
	for (const [index, { subject, text }] of named.entries()) {
		const shape = figure.querySelector<SVGGElement>(
			`svg[viewBox] g[data-subject="${CSS.escape(subject)}"]`
		);
		if (shape !== null) numberShape(shape, index + 1);
		const line = document.createElement('div');
		line.style.breakInside = 'avoid';
		line.textContent = shape === null ? text : `${index + 1}. ${text}`;
		list.append(line);
	}
	figure.querySelector('.drawing')?.after(list);
}

function numberShape(shape: SVGGElement, number: number): void {
	const { x, y, width, height } = shape.getBBox();
	const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
	label.setAttribute('x', String(x + width / 2));
	label.setAttribute('y', String(y + height / 2 + 4));
	label.setAttribute('text-anchor', 'middle');
	label.style.fontSize = '12px';
	label.style.fontWeight = '700';
	label.style.fill = 'var(--ink)';
	label.style.stroke = 'var(--surface)';
	label.style.strokeWidth = '3px';
	label.style.paintOrder = 'stroke';
	label.textContent = String(number);
	shape.closest('svg')?.append(label);
}
