import { readsTrue, showsSame } from './true-canvas';

/** Pixels of the picture for each of the drawing, so that it is sharp on paper and on fine screens. */
const SCALE = 2;

/**
 * An SVG as PNG at twice its size; null where the browser does not let a page read what it draws, since the file would
 * be noise. Throws `no picture: …` when the browser cannot draw it.
 */
export async function toPng(
	svg: Blob,
	{ width, height }: { readonly width: number; readonly height: number }
): Promise<Blob | null> {
	const address = URL.createObjectURL(svg);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width * SCALE;
		canvas.height = height * SCALE;
		if (!readsTrue(canvas)) return null;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const file = await fileOf(canvas);
		return (await showsSame(file, canvas)) ? file : null;
	} finally {
		URL.revokeObjectURL(address);
	}
}

function fileOf(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) =>
			blob ? resolve(blob) : reject(new Error('no picture: the canvas gave nothing'))
		)
	);
}
