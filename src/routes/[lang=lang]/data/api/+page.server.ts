import { readDataIndex } from '../../../data/data-index.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ index: await readDataIndex() });
