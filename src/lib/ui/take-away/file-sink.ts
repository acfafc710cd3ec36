import { saveFile } from './save-file';

/** Where a large file goes piece by piece. */
export interface FileSink {
	write(piece: string | Blob): Promise<void>;
	/** The file is whole. */
	close(): Promise<void>;
	/** The file is given up. */
	abort(): Promise<void>;
}

/** Present where pages may write to the reader's disk (File System Access); TypeScript does not know it. */
interface SavingWindow {
	readonly showSaveFilePicker?: (options: {
		readonly suggestedName: string;
	}) => Promise<FileSystemFileHandle>;
}

/**
 * Asks where the file shall go, in a browser that lets pages write to disk; elsewhere it grows in Blobs, which the
 * browser may keep on disk, and is downloaded at the end. Null when the reader closes the question.
 * Has to be called while a click is being answered.
 */
export async function openSink(name: string, mediaType: string): Promise<FileSink | null> {
	// Not every browser has it, and TypeScript's own types know of none that has.
	const { showSaveFilePicker } = window as SavingWindow;
	if (showSaveFilePicker === undefined) return blobSink(name, mediaType);
	try {
		const handle = await showSaveFilePicker.call(window, { suggestedName: name });
		const file = await handle.createWritable();
		return {
			write: (piece) => file.write(piece),
			close: () => file.close(),
			abort: () => file.abort()
		};
	} catch (cause) {
		if (cause instanceof DOMException && cause.name === 'AbortError') return null;
		throw cause;
	}
}

/** Letters after which what was written becomes a Blob of its own: a long text made into one at once holds the page. */
const LETTERS_AT_ONCE = 500_000;

function blobSink(name: string, mediaType: string): FileSink {
	const blobs: Blob[] = [];
	let waiting: string[] = [];
	let letters = 0;
	const settle = () => {
		blobs.push(new Blob(waiting));
		waiting = [];
		letters = 0;
	};
	return {
		async write(piece) {
			if (piece instanceof Blob) return void blobs.push(piece);
			waiting.push(piece);
			letters += piece.length;
			if (letters > LETTERS_AT_ONCE) settle();
		},
		async close() {
			settle();
			saveFile(name, new Blob(blobs, { type: mediaType }));
		},
		async abort() {
			blobs.length = 0;
			waiting = [];
		}
	};
}
