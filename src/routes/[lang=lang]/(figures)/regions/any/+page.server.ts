import { readCountryCells } from '../../../country-cells.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ countries: await readCountryCells() });
