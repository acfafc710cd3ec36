import { resolve } from 'node:path';

/** The folder of published tables: `datasets` here, or the one that `FILIERES_DATASETS` names; an empty name is none. */
export const DATASETS_FOLDER = resolve(process.env['FILIERES_DATASETS'] || 'datasets');
