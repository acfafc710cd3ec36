import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readTable } from './csv-table';
import { DATASETS_FOLDER } from './datasets-folder.server';
import type { DenominatorSeries, DenominatorTable } from './denominators';
import { DENOMINATORS, type Denominator } from '../types';
import { YEARS } from '../years';

/** The denominators of some regions in the years of the main table, from the published tables. */
export async function readDenominators(
	regions: readonly string[],
	folder = DATASETS_FOLDER
): Promise<DenominatorTable> {
	const [population, gdp, totalEmployment] = await Promise.all(
		DENOMINATORS.map((name) => readSeries(name, regions, folder))
	);
	return {
		years: YEARS,
		regions,
		series: {
			population: population ?? {},
			gdp: gdp ?? {},
			total_employment: totalEmployment ?? {}
		}
	};
}

interface Filling {
	values: (number | null)[];
	flags?: Record<number, string>;
	parts?: readonly string[];
}

async function readSeries(
	name: Denominator,
	regions: readonly string[],
	folder: string
): Promise<Readonly<Record<string, DenominatorSeries>>> {
	const text = await readFile(resolve(folder, `${name}.csv`), 'utf8');
	const rows = readTable(`${name}.csv`, text, (read) => ({
		region: read('region'),
		year: Number(read('year')),
		value: read('value') === '' ? null : Number(read('value')),
		flags: read('flags'),
		parts: read('parts')
	}));
	const wanted = new Set(regions);
	const found: Record<string, Filling> = {};
	for (const { region, year, value, flags, parts } of rows) {
		const at = YEARS.findIndex((known) => known === year);
		if (at < 0 || !wanted.has(region)) continue;
		const series = (found[region] ??= { values: YEARS.map(() => null) });
		series.values[at] = value;
		if (parts !== region) series.parts ??= parts.split(' ');
		if (flags !== '') series.flags = { ...series.flags, [at]: flags };
	}
	return found;
}
