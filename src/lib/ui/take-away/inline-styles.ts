import { writePresentation } from './svg-presentation';

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
	if (element.matches(DRAWN)) writePresentation(copy, computed);
	else if (computed.opacity !== '1') copy.setAttribute('opacity', computed.opacity);
	for (const child of element.childNodes) {
		if (child instanceof Text && element.matches('text, tspan')) copy.append(child.data);
		if (child instanceof Element && getComputedStyle(child).display !== 'none')
			copy.append(copyOf(child));
	}
	return copy;
}

function serialise(element: Element): string {
	return new XMLSerializer()
		.serializeToString(element)
		.replace(' xmlns="http://www.w3.org/2000/svg"', '');
}
