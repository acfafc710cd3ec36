import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DATA_PACKAGE } from './standards/data-package-standard';

const TEXT = await readFile(new URL('../../datasets/datapackage.json', import.meta.url), 'utf8');

/** The committed descriptor with one thing changed. */
function changed(change: (descriptor: Descriptor) => void): unknown {
	const descriptor = JSON.parse(TEXT) as Descriptor;
	change(descriptor);
	return descriptor;
}

interface Descriptor {
	title?: unknown;
	resources: {
		name: string;
		path: string;
		hash: string;
		bytes: unknown;
		schema?: { fields: { name: string; type: string }[]; primaryKey: string[] };
	}[];
}

describe('datapackage.json', () => {
	it('is a Data Package of the standard, version 2.0', () => {
		const { issues } = v.safeParse(DATA_PACKAGE, JSON.parse(TEXT));
		expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
	});

	it('has a title, and so have its tables and their fields', () => {
		const descriptor = JSON.parse(TEXT) as Descriptor;
		expect(descriptor.title).toBe("Industrial employment by sector in Europe's regions");
		const titled = [
			...descriptor.resources,
			...descriptor.resources.flatMap(({ schema }) => schema?.fields ?? [])
		];
		expect(titled.filter((one) => !('title' in one))).toEqual([]);
	});

	it.each<[string, (descriptor: Descriptor) => void]>([
		['a type that Table Schema has not', ({ resources }) => setType(resources[0], 'text')],
		[
			'a path out of the folder',
			({ resources }) => Object.assign(resources[0] ?? {}, { path: '../x' })
		],
		['bytes in words', ({ resources }) => Object.assign(resources[0] ?? {}, { bytes: '3.6 MB' })],
		['a hash of no form', ({ resources }) => Object.assign(resources[0] ?? {}, { hash: 'sha256' })],
		['a key of no field', ({ resources }) => resources[0]?.schema?.primaryKey.push('city')],
		[
			'two tables of one name',
			({ resources }) => Object.assign(resources[1] ?? {}, { name: 'observations' })
		],
		[
			'a table that foreign keys lead to taken away',
			({ resources }) =>
				resources.splice(
					resources.findIndex(({ name }) => name === 'regions'),
					1
				)
		]
	])('would not be one with %s', (_, change) => {
		expect(v.safeParse(DATA_PACKAGE, changed(change)).success).toBe(false);
	});
});

function setType(resource: Descriptor['resources'][number] | undefined, type: string): void {
	Object.assign(resource?.schema?.fields[0] ?? {}, { type });
}
