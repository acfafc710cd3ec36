import { FILE_KINDS } from '$lib/download/file-kinds';
import type { FileAbout, FileFormat, FileTable } from '$lib/download/file-table';
import { PICTURE_FORMATS, type PictureFormat } from './download-kinds';
import { saveFile } from './save-file';
import { pictureOf, type Picture } from './take-picture';
import type { NamedSubject } from './picture-stage';
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
 * Picture and rows are of the moment of the call, whatever the reader chooses while they are written.
 */
export async function takeAway(
	kind: FileFormat | PictureFormat,
	make: () => TakenFile | Promise<TakenFile>,
	{ figure, name, named }: PictureOfFigure
): Promise<string | null> {
	if (isPicture(kind)) {
		if (figure === null) throw new Error('no picture: the figure is gone');
		const picture = pictureOf(figure, named);
		const { about } = await make();
		const file = await fileOf(picture, kind);
		return file === null ? null : saved(`${about.name}_${name}.${kind}`, file);
	}
	const { table, about } = await make();
	const { ending, mediaType } = FILE_KINDS[kind];
	const file = await writeInWorker(kind, table, about);
	return saved(`${about.name}${ending}`, new Blob([file], { type: mediaType }));
}

function fileOf(picture: Picture, kind: PictureFormat): Blob | Promise<Blob | null> {
	const svg = new Blob([picture.svg], { type: 'image/svg+xml' });
	return kind === 'svg' ? svg : toPng(svg, picture);
}

function saved(name: string, file: Blob): string {
	saveFile(name, file);
	return name;
}

function isPicture(kind: FileFormat | PictureFormat): kind is PictureFormat {
	return PICTURE_FORMATS.some((format) => format === kind);
}
