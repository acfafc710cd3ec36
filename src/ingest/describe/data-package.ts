import type { License, Source } from '../lists/sources';

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** One column. A cell may be empty unless the field is required. */
export interface Field {
	readonly name: string;
	readonly type: FieldType;
	/** The standard's one title, in English; written by describePackage. */
	readonly title?: string;
	readonly title_en: string;
	readonly title_fr: string;
	readonly unit?: string;
	readonly constraints?: {
		readonly required?: boolean;
		readonly enum?: readonly string[];
		readonly pattern?: string;
	};
}

/** A column whose every non-empty cell is a key of another table. */
export interface ForeignKey {
	readonly fields: readonly string[];
	readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

export interface Schema {
	readonly fields: readonly Field[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys?: readonly ForeignKey[];
	readonly missingValues: readonly string[];
}

/** What is known of a table before it is written. */
export interface ResourceDescription {
	readonly name: string;
	readonly path: string;
	readonly title_en: string;
	readonly title_fr: string;
	/** What the table holds and what was changed on the way from the source. */
	readonly description_en: string;
	readonly description_fr: string;
	readonly format: 'csv' | 'parquet' | 'topojson';
	readonly mediatype: string;
	/** Edition of the source; for the observations the package's own version. */
	readonly vintage?: string;
	readonly sources: readonly Source[];
	readonly licenses: readonly License[];
	/** Absent for boundaries, which are no table. */
	readonly schema?: Schema;
	/** Absent where the table is read from its publisher's own file. */
	readonly extraction?: ExtractionDescription;
}

/** Where a table comes from that was not read from its publisher's own file. */
export interface ExtractionDescription {
	/** The publisher's code of the table that it was taken out of. */
	readonly table: string;
	/** When it was taken, ISO: a day or a month. */
	readonly taken: string;
	/** Who took it, when, and what it lacks. */
	readonly title_en: string;
	readonly title_fr: string;
	/** `sha256:` and 64 hexadecimal digits, of the file that was read. */
	readonly hash: string;
}

/** A described table with what was measured on its file. */
export interface Resource extends ResourceDescription {
	/** The standard's one title and description, in English. */
	readonly title: string;
	readonly description: string;
	/** Rows of a table, shapes of the boundaries. */
	readonly rows: number;
	readonly bytes: number;
	/** `sha256:` and 64 hexadecimal digits. */
	readonly hash: string;
}

/** datasets/datapackage.json. `version` is the vintage; absent until observations were ingested. */
export interface DataPackage {
	readonly $schema: string;
	readonly name: string;
	readonly title: string;
	readonly title_en: string;
	readonly title_fr: string;
	readonly version?: string;
	readonly sources: readonly Source[];
	readonly licenses: readonly License[];
	readonly resources: readonly Resource[];
}
