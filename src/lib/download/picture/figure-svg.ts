import { escapeMarkup } from '../escape-markup';

/** A line of words at the start of its baseline. */
export interface PlacedText {
	readonly kind: 'text';
	readonly x: number;
	readonly y: number;
	readonly sizePx: number;
	readonly weight: string;
	readonly italic: boolean;
	readonly colour: string;
	readonly words: string;
}

/** A drawing in its box: `markup` is well-formed SVG that needs no style sheet; one of no size only defines. */
export interface PlacedDrawing {
	readonly kind: 'drawing';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** As the drawing has it; null for one whose units are pixels. */
	readonly viewBox: string | null;
	readonly markup: string;
}
export type Placed = PlacedText | PlacedDrawing;

/** What a picture of a figure is made of; all lengths in pixels. */
export interface FigurePicture {
	readonly width: number;
	readonly height: number;
	readonly title: string;
	/** Colour of the ground. */
	readonly ground: string;
	readonly pieces: readonly Placed[];
}

/** The site's letter where it is installed, else one that every system has. */
export const PICTURE_FONTS = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";

/** A figure as an SVG document that is complete by itself: own colours, no style sheet, no script, no address. */
export function figureSvg({ width, height, title, ground, pieces }: FigurePicture): string {
	const drawings = pieces.filter((piece) => piece.kind === 'drawing');
	const definitions = drawings.filter((drawing) => drawing.width === 0);
	const shown = pieces.filter((piece) => piece.kind === 'text' || piece.width > 0);
	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${PICTURE_FONTS}">
<title>${escapeMarkup(title)}</title>
<defs>${definitions.map(({ markup }) => markup).join('')}</defs>
<rect width="${width}" height="${height}" fill="${ground}"/>
${shown.map(writePiece).join('\n')}
</svg>
`;
}

function writePiece(piece: Placed): string {
	if (piece.kind === 'text') return writeText(piece);
	const { x, y, width, height, viewBox, markup } = piece;
	const box = viewBox === null ? '' : ` viewBox="${escapeMarkup(viewBox)}"`;
	return `<svg x="${x}" y="${y}" width="${width}" height="${height}"${box} overflow="visible">${markup}</svg>`;
}

function writeText({ x, y, sizePx, weight, italic, colour, words }: PlacedText): string {
	const style = italic ? ' font-style="italic"' : '';
	return `<text x="${x}" y="${y}" font-size="${sizePx}" font-weight="${weight}"${style} fill="${colour}">${escapeMarkup(words)}</text>`;
}
