/** Properties that a chart's style sheets set, each with the value that need not be written. */
const PROPERTIES: readonly (readonly [name: string, usual: string])[] = [
	['fill', 'rgb(0, 0, 0)'],
	['fill-opacity', '1'],
	['stroke', 'none'],
	['stroke-width', '1px'],
	['stroke-opacity', '1'],
	['stroke-dasharray', 'none'],
	['stroke-linejoin', 'miter'],
	['font-size', ''],
	['font-weight', '400'],
	['font-style', 'normal'],
	['text-anchor', 'start'],
	['dominant-baseline', 'auto'],
	['paint-order', 'normal']
];
const DRAWN = 'rect, circle, ellipse, path, line, polyline, polygon, text, tspan';
const KEPT =
	/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|id|width|height|transform|overflow|pattern.*|viewBox|points|preserveAspectRatio|text-anchor|clip-path|offset)$/;

/**
 * The content of a drawing on the page as markup that needs no style sheet: what the page's rules give each shape
 * stands in its attributes. Links lose their address, since they are relative to the page.
 */
export function inlineStyles(drawing: SVGSVGElement): string {
	return [...drawing.children].map((child) => serialise(copyOf(child))).join('');
}

function copyOf(element: Element): Element {
	const name = element.localName === 'a' ? 'g' : element.localName;
	const copy = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const { name: attribute, value } of element.attributes)
		if (KEPT.test(attribute)) copy.setAttribute(attribute, value);
	const computed = getComputedStyle(element);
	if (computed.opacity !== '1') copy.setAttribute('opacity', computed.opacity);
	if (element.matches(DRAWN)) writeProperties(copy, computed);
	for (const child of element.childNodes) {
		if (child instanceof Text && element.matches('text, tspan')) copy.append(child.data);
		if (child instanceof Element && getComputedStyle(child).display !== 'none')
			copy.append(copyOf(child));
	}
	return copy;
}

function writeProperties(copy: Element, computed: CSSStyleDeclaration): void {
	const isText = copy.localName === 'text' || copy.localName === 'tspan';
	for (const [name, usual] of PROPERTIES) {
		if (name.startsWith('font') && !isText) continue;
		const found = computed.getPropertyValue(name);
		const value = name === 'font-weight' ? plainWeight(found) : found;
		// Quotes inside url("#…") are lost on some readers of SVG.
		if (value !== usual) copy.setAttribute(name, value.replace(/url\("(#[^"]+)"\)/, 'url($1)'));
	}
}

/** 700 for what is bold, 400 for the rest: not every reader of SVG knows a weight between. */
export function plainWeight(weight: string): string {
	return Number(weight) >= 600 ? '700' : '400';
}

function serialise(element: Element): string {
	return new XMLSerializer()
		.serializeToString(element)
		.replace(' xmlns="http://www.w3.org/2000/svg"', '');
}
