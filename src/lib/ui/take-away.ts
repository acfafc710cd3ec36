import { FILE_KINDS } from '$lib/download/file-kinds';
import type { FileAbout, FileFormat, FileTable } from '$lib/download/file-table';
import { PICTURE_FORMATS, type PictureFormat } from './download-kinds';
import { saveFile } from './save-file';
import { pictureOf, type NamedSubject } from './take-picture';
import { toPng } from './to-png';
import { writeInWorker } from './write-in-worker';

/** Everything a file is made of. */
export interface TakenFile {
	readonly table: FileTable;
	readonly about: FileAbout;
}

interface PictureOfFigure {
	readonly figure: Element | null;
	readonly name: string;
	readonly named: readonly NamedSubject[];
}

/**
 * Makes the file of a format and hands it to the browser; gives the name it is saved under, null for a PNG that this
 * browser would spoil.
 * A picture is that of the element `figure`, whose kind is `name`; `named` is what its drawing has no room to name.
 */
export async function takeAway(
	kind: FileFormat | PictureFormat,
	{ table, about }: TakenFile,
	{ figure, name, named }: PictureOfFigure
): Promise<string | null> {
	if (isPicture(kind)) {
		if (figure === null) throw new Error('no picture: the figure is gone');
		const picture = pictureOf(figure, named);
		const fileName = `${about.name}_${name}.${kind}`;
		const svg = new Blob([picture.svg], { type: 'image/svg+xml' });
		const file = kind === 'svg' ? svg : await toPng(svg, picture);
		if (file === null) return null;
		saveFile(fileName, file);
		return fileName;
	}
	const { ending, mediaType } = FILE_KINDS[kind];
	const fileName = `${about.name}${ending}`;
	const file = await writeInWorker(kind, table, about);
	saveFile(fileName, new Blob([file], { type: mediaType }));
	return fileName;
}

function isPicture(kind: FileFormat | PictureFormat): kind is PictureFormat {
	return PICTURE_FORMATS.some((format) => format === kind);
}
