import type { Field, FieldType, ForeignKey, Schema } from './data-package';

type Extras = Pick<Field, 'unit' | 'constraints'>;
type FieldLine = readonly [name: string, type: FieldType, en: string, fr: string, extras?: Extras];

/** Marks of a column without empty cells. */
export const REQUIRED: Extras = { constraints: { required: true } };

/** A required column that holds only the listed words. */
export function oneOf(words: readonly string[]): Extras {
	return { constraints: { required: true, enum: words } };
}

/** A required column whose cells have a form. */
export function matching(pattern: string): Extras {
	return { constraints: { required: true, pattern } };
}

/** A schema from one line a column; an empty cell is a missing value. */
export function schema(
	lines: readonly FieldLine[],
	primaryKey: readonly string[],
	foreignKeys: readonly ForeignKey[] = []
): Schema {
	const fields = lines.map(([name, type, title_en, title_fr, extras]) => ({
		...{ name, type, title_en, title_fr },
		...extras
	}));
	const keys = foreignKeys.length > 0 ? { foreignKeys } : {};
	return { fields, primaryKey, ...keys, missingValues: [''] };
}

/** `column` holds keys of `resource`, whose key column is `key`. */
export function keyOf(column: string, resource: string, key: string): ForeignKey {
	return { fields: [column], reference: { resource, fields: [key] } };
}
