/** Marks that a browser's translator leaves: Chrome's, Edge's. */
const MARKS = 'html.translated-ltr, html.translated-rtl, [_msttexthash], font';

/** Texts of the page as it was made, with the elements they stood in. */
let words: readonly (readonly [Element, ChildNode])[] = [];

/** Remembers the page's headings as they are now, to find out later whether something has replaced their texts. */
export function rememberWords(): void {
	words = [...document.querySelectorAll('h1, h2')].flatMap((heading) =>
		[...heading.childNodes].map((text) => [heading, text] as const)
	);
}

/**
 * Whether a translator has put other text nodes in the place of the page's own. What the page says from then on would go
 * to nodes that nobody sees, while bars and labels move: only loading it afresh keeps words and marks in one.
 */
export function isTranslated(): boolean {
	return document.querySelector(MARKS) !== null || words.some(isReplaced);
}

function isReplaced([heading, text]: readonly [Element, ChildNode]): boolean {
	return heading.isConnected && text.nodeType === Node.TEXT_NODE && text.parentNode !== heading;
}
