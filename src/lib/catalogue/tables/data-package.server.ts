import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { DATASETS_FOLDER } from './datasets-folder.server.ts';
import type { Names } from '../types';

/** A column of a published table. */
export interface TableField {
	readonly name: string;
	readonly type: string;
	readonly titles: Names;
	/** '' where the values have none. */
	readonly unit: string;
	/** No cell is empty. */
	readonly required: boolean;
	/** What every cell looks like, as a regular expression; '' for anything. */
	readonly pattern: string;
}

/** A licence, by the name we give it. */
export interface Licence {
	readonly name: string;
	readonly title: string;
	/** Where its text stands. */
	readonly path: string;
}

/** Where a table comes from that was not read from its publisher's own file. */
export interface Extraction {
	/** Who took it, when, and what it lacks. */
	readonly titles: Names;
	/** When it was taken, ISO: a day or a month. */
	readonly taken: string;
	/** SHA-256 of the file that was read, 64 hexadecimal digits. */
	readonly sha256: string;
}

/** A published table as its data package describes it. */
export interface PublishedTable {
	readonly file: string;
	readonly titles: Names;
	/** What it holds and what was changed. */
	readonly descriptions: Names;
	readonly rows: number;
	readonly bytes: number;
	readonly vintage: string;
	/** `sha256:…` of the file. */
	readonly hash: string;
	readonly sources: readonly string[];
	/** Addresses of the sources, in their order. */
	readonly sourceAddresses: readonly string[];
	readonly licences: readonly Licence[];
	readonly fields: readonly TableField[];
	/** Fields whose values together name a row. */
	readonly primaryKey: readonly string[];
	/** The extraction that it was read from; null where it was read from its publisher's own file. */
	readonly extraction: Extraction | null;
}

const Titled = v.array(v.object({ title: v.string(), path: v.optional(v.string(), '') }));
const Named = v.array(v.object({ name: v.string(), title: v.string(), path: v.string() }));
const Constraints = v.object({
	required: v.optional(v.boolean(), false),
	pattern: v.optional(v.string(), '')
});
const Field = v.object({
	name: v.string(),
	type: v.string(),
	title_en: v.string(),
	title_fr: v.string(),
	unit: v.optional(v.string(), ''),
	constraints: v.optional(Constraints, {})
});
const Extracted = v.object({
	taken: v.string(),
	title_en: v.string(),
	title_fr: v.string(),
	hash: v.string()
});
const Resource = v.object({
	path: v.string(),
	title_en: v.string(),
	title_fr: v.string(),
	description_en: v.string(),
	description_fr: v.string(),
	rows: v.number(),
	bytes: v.number(),
	vintage: v.string(),
	hash: v.string(),
	sources: Titled,
	licenses: Named,
	extraction: v.optional(Extracted),
	schema: v.optional(
		v.object({ fields: v.array(Field), primaryKey: v.optional(v.array(v.string()), []) }),
		{ fields: [] }
	)
});
const DataPackage = v.object({ resources: v.array(Resource) });

/** All published tables; throws when the package is not as described here. */
export async function readPublishedTables(
	folder = DATASETS_FOLDER
): Promise<readonly PublishedTable[]> {
	const text = await readFile(resolve(folder, 'datapackage.json'), 'utf8');
	return v.parse(DataPackage, JSON.parse(text)).resources.map((resource) => ({
		file: resource.path,
		titles: { en: resource.title_en, fr: resource.title_fr },
		descriptions: { en: resource.description_en, fr: resource.description_fr },
		rows: resource.rows,
		bytes: resource.bytes,
		vintage: resource.vintage,
		hash: resource.hash,
		sources: resource.sources.map(({ title }) => title),
		sourceAddresses: resource.sources.map(({ path }) => path),
		licences: resource.licenses,
		primaryKey: resource.schema.primaryKey,
		fields: resource.schema.fields.map(({ name, type, title_en, title_fr, unit, constraints }) => ({
			name,
			type,
			titles: { en: title_en, fr: title_fr },
			unit,
			...constraints
		})),
		extraction: resource.extraction === undefined ? null : toExtraction(resource.extraction)
	}));
}

function toExtraction(told: v.InferOutput<typeof Extracted>): Extraction {
	const titles = { en: told.title_en, fr: told.title_fr.replaceAll(' ;', '\u202f;') };
	return { titles, taken: told.taken, sha256: told.hash.replace('sha256:', '') };
}
