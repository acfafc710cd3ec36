import { error } from '@sveltejs/kit';
import { listVintages } from '$lib/catalogue/tables/vintages.server';
import { answerWith, publishedFiles } from '../published-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const [newest] = await listVintages();
	return (await publishedFiles(newest)).map(({ name }) => ({ file: name }));
};

/** A file of the newest vintage. */
export const GET: RequestHandler = async ({ params }) => {
	const [newest] = await listVintages();
	const found = (await publishedFiles(newest)).find(({ name }) => name === params.file);
	if (found === undefined) error(404, `unknown file: ${params.file}`);
	return answerWith(found);
};
