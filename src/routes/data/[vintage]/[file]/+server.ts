import { error } from '@sveltejs/kit';
import { listVintages } from '$lib/catalogue/tables/vintages.server';
import { answerWith, publishedFiles } from '../../published-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const vintages = await listVintages();
	const named = vintages.map(async (one) =>
		(await publishedFiles(one)).map(({ name }) => ({ vintage: one.vintage, file: name }))
	);
	return (await Promise.all(named)).flat();
};

/** A file of a vintage, at the address that stays. */
export const GET: RequestHandler = async ({ params }) => {
	const vintage = (await listVintages()).find((one) => one.vintage === params.vintage);
	if (vintage === undefined) error(404, `unknown vintage: ${params.vintage}`);
	const found = (await publishedFiles(vintage)).find(({ name }) => name === params.file);
	if (found === undefined) error(404, `unknown file: ${params.file} of ${params.vintage}`);
	return answerWith(found);
};
