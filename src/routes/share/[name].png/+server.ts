import { error } from '@sveltejs/kit';
import { LANGUAGES } from '$lib/catalogue/types';
import { sharePicture } from '$lib/download/picture/share-picture';
import { toPng } from '$lib/download/picture/to-png.server';
import { PICTURES, pictureOf } from '$lib/figures/shared-pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((language) => PICTURES.map((name) => ({ name: `${language}-${name}` })));

/** The picture of a page, for links shared elsewhere. */
export const GET: RequestHandler = async ({ params }) => {
	const language = LANGUAGES.find((known) => params.name.startsWith(`${known}-`));
	const name = params.name.slice(3);
	if (language === undefined || !PICTURES.includes(name))
		error(404, `unknown picture: ${params.name}`);
	const png = toPng(sharePicture(await pictureOf(name, language)));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
