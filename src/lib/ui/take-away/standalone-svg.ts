import { writePresentation } from './svg-presentation';

/** Ways into the page: meaningless elsewhere. */
const OF_THE_PAGE = /^(class|style|role|tabindex|aria-.*|data-.*|href)$/;

/** What a drawing needs to stand alone: see `standaloneSvg`. */
export interface StandaloneOptions {
	readonly prefix: string;
	readonly label: string;
	readonly leastWidthPx: number;
}

/**
 * A chart that is on the page as an SVG that needs no style sheet, at the size it has now; one placed in percent
 * is widened to `leastWidthPx`. `prefix` keeps its patterns apart from those of other drawings in the same
 * document; `label` is read out for it.
 */
export function standaloneSvg(
	drawn: SVGSVGElement,
	{ prefix, label, leastWidthPx }: StandaloneOptions
): string {
	const box = drawn.getBoundingClientRect();
	// What is drawn is in pixels of the drawing; the page may show it larger, for large letters.
	const scale = Number(getComputedStyle(drawn).zoom) || 1;
	const height = Math.round(box.height / scale);
	const isInPercent = !drawn.hasAttribute('viewBox');
	const drawnPx = box.width / scale;
	const width = Math.round(isInPercent ? Math.max(drawnPx, leastWidthPx) : drawnPx);
	// A copy is of the kind of what it is a copy of.
	const copy = drawn.cloneNode(true) as SVGSVGElement;
	const originals = [...drawn.querySelectorAll<SVGElement>('*')];
	[...copy.querySelectorAll<SVGElement>('*')].forEach((element, index) => {
		const original = originals[index];
		if (original !== undefined) present(element, getComputedStyle(original), prefix);
	});
	for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
	if (isInPercent) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
	for (const { name } of [...copy.attributes])
		if (OF_THE_PAGE.test(name)) copy.removeAttribute(name);
	setAll(copy, {
		xmlns: 'http://www.w3.org/2000/svg',
		width: String(width),
		height: String(height),
		role: 'img',
		'aria-label': label,
		overflow: 'visible',
		'font-family': 'sans-serif'
	});
	// Svelte marks its blocks by comments.
	return new XMLSerializer().serializeToString(copy).replace(/<!--[^]*?-->/g, '');
}

function present(element: SVGElement, style: CSSStyleDeclaration, prefix: string): void {
	for (const { name } of [...element.attributes])
		if (OF_THE_PAGE.test(name)) element.removeAttribute(name);
	if (element.id !== '') element.id = `${prefix}-${element.id}`;
	writePresentation(element, style, `${prefix}-`);
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
