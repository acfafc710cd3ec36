import temml from 'temml';

/**
 * A formula of TeX as MathML, a line of its own. Styles and classes of the converter are left out: our policy allows
 * no style attribute, and its style sheet is not ours. Throws on TeX that it does not know.
 */
export function mathOf(tex: string): string {
	return temml
		.renderToString(tex, { displayMode: true, throwOnError: true })
		.replace(/ (?:style|class)="[^"]*"/g, '');
}
