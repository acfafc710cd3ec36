import { figureSvg, type Placed, type PlacedText } from '$lib/download/picture/figure-svg';
import { inlineStyles } from './inline-styles';
import { stageFigure, type NamedSubject } from './picture-stage';
import { plainWeight } from './svg-presentation';

/** An SVG document with its size in pixels. */
export interface Picture {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** Arial's ascent, as a part of the height of its line of letters. */
const ASCENT = 0.81;

/** A figure of the page as a picture that is legible alone: title, unit, sentence, drawing, key, source. */
export function pictureOf(figure: Element, named: readonly NamedSubject[]): Picture {
	const stage = stageFigure(figure, named);
	try {
		const frame = stage.getBoundingClientRect();
		const size = { width: Math.ceil(frame.width), height: Math.ceil(frame.height) };
		const title = stage.querySelector('h2')?.textContent ?? '';
		const ground = getComputedStyle(stage).getPropertyValue('--surface');
		const pieces = [...placedDrawings(stage, frame), ...placedTexts(stage, frame)];
		return { ...size, svg: figureSvg({ ...size, title, ground, pieces }) };
	} finally {
		stage.remove();
	}
}

function placedDrawings(stage: Element, frame: DOMRect): readonly Placed[] {
	return [...stage.querySelectorAll<SVGSVGElement>('svg:not(svg svg)')].map((drawing) => {
		const { x, y, width, height } = drawing.getBoundingClientRect();
		return {
			kind: 'drawing',
			x: round(x - frame.x),
			y: round(y - frame.y),
			width: round(width),
			height: round(height),
			viewBox: drawing.getAttribute('viewBox'),
			markup: inlineStyles(drawing)
		};
	});
}

function placedTexts(stage: Element, frame: DOMRect): readonly Placed[] {
	const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	// SHOW_TEXT walks texts and nothing else.
	while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
	return texts
		.filter((text) => text.data.trim() !== '' && text.parentElement?.closest('svg') === null)
		.flatMap((text) => linesOf(text, frame));
}

/** A text of the page line by line, as it is broken there. */
function linesOf(text: Text, frame: DOMRect): readonly PlacedText[] {
	const parent = text.parentElement;
	if (parent === null) return [];
	const style = getComputedStyle(parent);
	const lines: { words: string; box: DOMRect }[] = [];
	const range = document.createRange();
	// Letter by letter, since a line may end at a hyphen or, for want of room, anywhere.
	for (const { 0: letter, index } of text.data.matchAll(/./gsu)) {
		range.setStart(text, index);
		range.setEnd(text, index + letter.length);
		const box = range.getBoundingClientRect();
		const last = lines.at(-1);
		const isBlank = /[ \t\n]/.test(letter);
		if (last !== undefined && (isBlank || Math.abs(last.box.y - box.y) < 2)) last.words += letter;
		else if (!isBlank) lines.push({ words: letter, box });
	}
	return lines.map(({ words, box }) => ({
		kind: 'text',
		x: round(box.x - frame.x),
		y: round(box.y - frame.y + box.height * ASCENT),
		sizePx: round(parseFloat(style.fontSize)),
		weight: plainWeight(style.fontWeight),
		italic: style.fontStyle === 'italic',
		colour: style.color,
		words: words.replace(/[ \t\n]+/g, ' ').trimEnd()
	}));
}

function round(pixels: number): number {
	return Math.round(pixels * 100) / 100;
}
