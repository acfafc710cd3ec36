import { readProvenance } from '$lib/catalogue/provenance.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ provenance: await readProvenance() });
