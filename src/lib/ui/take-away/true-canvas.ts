/** Colours that neither white nor noise would be: red, green and blue, 0 to 255. */
const KNOWN = [
	[11, 90, 138],
	[184, 86, 15],
	[0, 121, 90]
] as const;
/** Channels may be off by rounding, never by more. */
const TOLERANCE = 4;
/** Rows of the picture that are compared. */
const ROWS = 8;

/**
 * Whether this browser gives back the pixels that were drawn. Some give noise, stripes or white, so that no page can
 * tell a device by its drawings (Firefox's `resistFingerprinting`, shields of others); a picture would be just that.
 * Leaves its marks in the upper left corner: ask before anything is drawn.
 */
export function readsTrue(canvas: HTMLCanvasElement): boolean {
	const context = canvas.getContext('2d');
	if (context === null) return false;
	KNOWN.forEach(([red, green, blue], at) => {
		context.fillStyle = `rgb(${red} ${green} ${blue})`;
		context.fillRect(at * 4, 0, 4, 4);
	});
	const { data } = context.getImageData(0, 0, KNOWN.length * 4, 4);
	return KNOWN.every((colour, at) =>
		[0, 1, 2, 3].every((column) => {
			const from = (at * 4 + column) * 4;
			return isNear([...data.slice(from, from + 3)], colour);
		})
	);
}

/** Whether a file shows what stands on the canvas it was made of; ask where `readsTrue`. */
export async function showsSame(file: Blob, canvas: HTMLCanvasElement): Promise<boolean> {
	const bitmap = await createImageBitmap(file);
	const copy = document.createElement('canvas');
	copy.width = canvas.width;
	copy.height = canvas.height;
	copy.getContext('2d')?.drawImage(bitmap, 0, 0);
	bitmap.close();
	return Array.from({ length: ROWS }, (_, row) =>
		Math.floor(((row + 0.5) * canvas.height) / ROWS)
	).every((y) => isNear(rowOf(copy, y), rowOf(canvas, y)));
}

function rowOf(canvas: HTMLCanvasElement, y: number): ArrayLike<number> {
	return canvas.getContext('2d')?.getImageData(0, y, canvas.width, 1).data ?? [];
}

function isNear(own: ArrayLike<number>, other: ArrayLike<number>): boolean {
	return (
		own.length === other.length &&
		Array.from(own).every((part, at) => Math.abs(part - (other[at] ?? NaN)) <= TOLERANCE)
	);
}
