import type { FileFormat } from '$lib/download/file-table';
import { m } from '$lib/messages/compiled/messages.js';

/** Formats of a picture of a figure. */
export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A format by its name, and what it is good for. */
export interface DownloadKind {
	readonly name: () => string;
	readonly purpose: () => string;
}

/** What can be taken away, in words. */
export const DOWNLOAD_KINDS: Readonly<Record<FileFormat | PictureFormat, DownloadKind>> = {
	csv: { name: m.download_kind_csv, purpose: m.download_for_csv },
	'csv-excel': { name: m.download_kind_csv_excel, purpose: m.download_for_csv_excel },
	xlsx: { name: m.download_kind_xlsx, purpose: m.download_for_xlsx },
	parquet: { name: m.download_kind_parquet, purpose: m.download_for_parquet },
	arrow: { name: m.download_kind_arrow, purpose: m.download_for_arrow },
	json: { name: m.download_kind_json, purpose: m.download_for_json },
	zip: { name: m.download_kind_zip, purpose: m.download_for_zip },
	svg: { name: m.download_kind_svg, purpose: m.download_for_svg },
	png: { name: m.download_kind_png, purpose: m.download_for_png }
};
