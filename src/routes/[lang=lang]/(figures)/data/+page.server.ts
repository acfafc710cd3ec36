import { readPublishedTables } from '$lib/catalogue/data-package.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ tables: await readPublishedTables() });
