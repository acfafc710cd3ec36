/**
 * What a style sheet says of a mark, and a drawing without one must say itself; each with the value
 * that goes without saying.
 */
const PROPERTIES: readonly (readonly [name: string, usual: string])[] = [
	['fill', 'rgb(0, 0, 0)'],
	['fill-opacity', '1'],
	['stroke', 'none'],
	['stroke-width', '1px'],
	['stroke-opacity', '1'],
	['stroke-dasharray', 'none'],
	['stroke-linecap', 'butt'],
	['stroke-linejoin', 'miter'],
	['opacity', '1'],
	// Always said: another page has a size of its own to hand down.
	['font-size', ''],
	['font-weight', '400'],
	['font-style', 'normal'],
	['text-anchor', 'start'],
	['dominant-baseline', 'auto'],
	['paint-order', 'normal']
];
const OF_TEXT = /^(font|text|dominant|paint)/;

/**
 * Writes what a style sheet gives an element into the attributes of a copy of it. Names inside the drawing get
 * `prefix` before them, so that two drawings in one document do not share them.
 */
export function writePresentation(copy: Element, computed: CSSStyleDeclaration, prefix = ''): void {
	const isText = copy.localName === 'text' || copy.localName === 'tspan';
	for (const [name, usual] of PROPERTIES) {
		const found = computed.getPropertyValue(name);
		const value = name === 'font-weight' ? plainWeight(found) : found;
		if (value === usual || value === '' || (OF_TEXT.test(name) && !isText))
			copy.removeAttribute(name);
		// Quotes inside url("#…") are lost on some readers of SVG.
		else copy.setAttribute(name, value.replace(/url\("?#([^")]+)"?\)/, `url(#${prefix}$1)`));
	}
}

/** 700 for what is bold, 400 for the rest: not every reader of SVG knows a weight between. */
export function plainWeight(weight: string): string {
	return Number(weight) >= 600 ? '700' : '400';
}
