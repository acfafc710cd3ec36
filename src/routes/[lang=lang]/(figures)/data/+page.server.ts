import { readPublishedTables } from '$lib/catalogue/tables/data-package.server';
import { LANGUAGES } from '$lib/catalogue/types';
import { describeDataset } from './describe-dataset.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	tables: await readPublishedTables(),
	jsonLd: await describeDataset(LANGUAGES.find((known) => known === params.lang) ?? 'en')
});
