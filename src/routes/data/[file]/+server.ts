import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { error } from '@sveltejs/kit';
import { DATASETS_FOLDER } from '$lib/catalogue/datasets-folder.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const FILES = readdirSync(DATASETS_FOLDER, { withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => entry.name);

export const entries: EntryGenerator = () => FILES.map((file) => ({ file }));

/** Every file of `datasets/`, byte for byte. */
export const GET: RequestHandler = async ({ params }) => {
	if (!FILES.includes(params.file)) error(404, `unknown file: ${params.file}`);
	const bytes = await readFile(resolve(DATASETS_FOLDER, params.file));
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': typeOf(params.file) } });
};

function typeOf(file: string): string {
	if (file.endsWith('.csv')) return 'text/csv; charset=utf-8';
	if (file.endsWith('.json')) return 'application/json';
	if (file.endsWith('.topojson')) return 'application/topo+json';
	if (file.endsWith('.md')) return 'text/markdown; charset=utf-8';
	return 'application/octet-stream';
}
