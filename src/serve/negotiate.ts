import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.duckdb': 'application/octet-stream',
	'.gz': 'application/gzip',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.md': 'text/markdown; charset=utf-8',
	'.parquet': 'application/vnd.apache.parquet',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.topojson': 'application/topo+json',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
	'.zip': 'application/zip'
};

/** A copy of a file: what its name ends in beside the file's own, and what the header calls it. */
interface Encoding {
	readonly ending: string;
	readonly encoding: string | null;
}

/** Best first. */
const ENCODINGS = [
	{ ending: '.br', encoding: 'br' },
	{ ending: '.gz', encoding: 'gzip' }
];

/** The media type of a file by its ending; bytes without one are just bytes. */
export function typeOf(file: string): string {
	return TYPES[extname(file)] ?? 'application/octet-stream';
}

/**
 * The file that answers an address, decoded and from `/`: itself, or the page `fr.html` of `/fr`, or a folder's
 * `index.html`; null where there is none.
 */
export function fileFor(files: ReadonlySet<string>, path: string): string | null {
	const page = withoutLastSlashes(path);
	const candidates = [path, `${page}.html`, `${page}/index.html`];
	return candidates.find((file) => files.has(file)) ?? null;
}

/** An address without the slashes it ends in. In one walk: `/\/+$/` takes time in the square of a run of slashes. */
export function withoutLastSlashes(path: string): string {
	let end = path.length;
	while (path[end - 1] === '/') end -= 1;
	return path.slice(0, end);
}

/** The best compressed copy that there is and that the header `accept-encoding` takes; none is `''` and null. */
export function encodingFor(
	accepted: string | undefined,
	exists: (ending: string) => boolean
): Encoding {
	const taken = (accepted ?? '')
		.split(',')
		.map((part) =>
			part
				.toLowerCase()
				.split(';')
				.map((each) => each.trim())
		)
		.filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? ''))
		.map(([name]) => name);
	const found = ENCODINGS.find(
		({ ending, encoding }) => taken.includes(encoding) && exists(ending)
	);
	return found ?? { ending: '', encoding: null };
}
