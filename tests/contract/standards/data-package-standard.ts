import * as v from 'valibot';

/**
 * What the Data Package standard, version 2.0, asks of a descriptor (datapackage.org/standard: Data Package,
 * Data Resource, Table Schema, Table Dialect excepted, which we do not use). Written after the standard's own
 * text, since no package at hand carries its JSON Schema. Further properties are allowed by it, and ours are
 * title_en, title_fr, unit and so on.
 */
const NAME = v.pipe(v.string(), v.minLength(1));
/** A URL, or a relative POSIX path that stays inside the package's folder. */
const PATH = v.union([
	v.pipe(v.string(), v.url(), v.startsWith('http')),
	v.pipe(
		v.string(),
		v.check((path) => !path.startsWith('/') && !path.includes('..') && !path.includes('://'))
	)
]);
const SOURCE = v.looseObject({
	title: v.optional(v.string()),
	path: v.optional(PATH),
	email: v.optional(v.pipe(v.string(), v.email()))
});
const LICENCE = v.pipe(
	v.looseObject({
		name: v.optional(v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/))),
		path: v.optional(PATH),
		title: v.optional(v.string())
	}),
	v.check(({ name, path }) => name !== undefined || path !== undefined)
);
const FIELD_TYPES = [
	...(['string', 'number', 'integer', 'boolean', 'object', 'array', 'list'] as const),
	...(['datetime', 'date', 'time', 'year', 'yearmonth', 'duration'] as const),
	...(['geopoint', 'geojson', 'any'] as const)
];
const FIELD = v.looseObject({
	name: NAME,
	type: v.optional(v.picklist(FIELD_TYPES), 'any'),
	title: v.optional(v.string()),
	description: v.optional(v.string()),
	constraints: v.optional(
		v.looseObject({
			required: v.optional(v.boolean()),
			unique: v.optional(v.boolean()),
			pattern: v.optional(
				v.pipe(
					v.string(),
					v.check((pattern) => new RegExp(pattern) instanceof RegExp)
				)
			),
			enum: v.optional(v.pipe(v.array(v.unknown()), v.minLength(1)))
		})
	)
});
const NAMES = v.union([NAME, v.pipe(v.array(NAME), v.minLength(1))]);
const SCHEMA = v.pipe(
	v.looseObject({
		fields: v.pipe(v.array(FIELD), v.minLength(1)),
		missingValues: v.optional(v.array(v.string())),
		primaryKey: v.optional(NAMES),
		foreignKeys: v.optional(
			v.array(
				v.looseObject({
					fields: NAMES,
					reference: v.looseObject({ resource: v.optional(v.string()), fields: NAMES })
				})
			)
		)
	}),
	v.check(({ fields, primaryKey = [], foreignKeys = [] }) => {
		const known = fields.map(({ name }) => name);
		const used = [primaryKey, ...foreignKeys.map((key) => key.fields)].flat();
		return used.every((name) => known.includes(name)) && new Set(known).size === known.length;
	}, 'a key names a field that there is not, or two fields have one name')
);
const RESOURCE = v.looseObject({
	name: NAME,
	path: v.union([PATH, v.pipe(v.array(PATH), v.minLength(1))]),
	title: v.optional(v.string()),
	description: v.optional(v.string()),
	format: v.optional(v.string()),
	mediatype: v.optional(v.pipe(v.string(), v.regex(/^[^/\s]+\/[^/\s]+$/))),
	encoding: v.optional(v.string()),
	bytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
	hash: v.optional(v.pipe(v.string(), v.regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$/))),
	sources: v.optional(v.array(SOURCE)),
	licenses: v.optional(v.pipe(v.array(LICENCE), v.minLength(1))),
	schema: v.optional(SCHEMA)
});

/** A descriptor after the standard; foreign keys lead to fields of resources that there are. */
export const DATA_PACKAGE = v.pipe(
	v.looseObject({
		$schema: v.optional(v.literal('https://datapackage.org/profiles/2.0/datapackage.json')),
		name: v.optional(NAME),
		title: v.optional(v.string()),
		version: v.optional(v.string()),
		sources: v.optional(v.array(SOURCE)),
		licenses: v.optional(v.pipe(v.array(LICENCE), v.minLength(1))),
		resources: v.pipe(v.array(RESOURCE), v.minLength(1))
	}),
	v.check(({ resources }) => {
		const names = resources.map(({ name }) => name);
		return new Set(names).size === names.length;
	}, 'two resources have one name'),
	v.check(
		({ resources }) =>
			resources.every(({ schema }) =>
				(schema?.foreignKeys ?? []).every(({ reference }) => {
					const other = resources.find(({ name }) => name === reference.resource);
					const known = (other?.schema?.fields ?? []).map(({ name }) => name);
					return [reference.fields].flat().every((field) => known.includes(field));
				})
			),
		'a foreign key leads nowhere'
	)
);
