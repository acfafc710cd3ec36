import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INDICATORS } from '../../lib/catalogue/types';
import { pathOf } from '../describe/describe-denominators';
import { OBSERVATIONS } from '../describe/describe-observations';
import { readCsv } from '../files/csv-file';
import { openParquet, rowGroups } from '../files/read-parquet';
import { DENOMINATOR_SOURCES } from '../lists/denominator-list';

/** NACE sections of industry. */
const INDUSTRY = ['B', 'C', 'D', 'E'];
/** A revision is smaller than this many times. */
const TIMES = 3;
const THOUSAND = 1000;
const CURE = 'check that it is the table, or add --any-size to take it';

/** Figures of a table that sectors are set against, by region and year: `FR71 2014`. */
type Figures = ReadonlyMap<string, number>;

/**
 * The sentence for the first region and year in which fewer persons are employed in all than in
 * industry (what is published of its sections B to E); none where there is no such region. Nobody
 * works in more places than there are jobs: such a table counts somebody else.
 */
export async function employmentBelowIndustry(folder: string): Promise<readonly string[]> {
	const path = pathOf('total_employment');
	const employed = await figuresIn(folder, path);
	if (employed.size === 0 || !existsSync(join(folder, OBSERVATIONS.path))) return [];
	for (const [key, persons] of await industryIn(folder)) {
		const thousands = employed.get(key);
		if (thousands === undefined || thousands * THOUSAND >= persons) continue;
		const what = `employment smaller than industry: ${path} has ${thousands} thousand persons in ${key}`;
		return [`${what}, where industry alone employs ${persons}; ${CURE}`];
	}
	return [];
}

/**
 * The sentence for the first figure of a denominator that is more than three times what another
 * folder has for that region and year, or less than a third; none where there is no such figure.
 */
export async function figuresOfAnotherSize(
	before: string,
	after: string
): Promise<readonly string[]> {
	for (const { name } of DENOMINATOR_SOURCES) {
		const path = pathOf(name);
		const old = await figuresIn(before, path);
		for (const [key, figure] of await figuresIn(after, path)) {
			const was = old.get(key) ?? figure;
			if (figure <= was * TIMES && was <= figure * TIMES) continue;
			return [
				`figures of another size: ${path} would have ${figure} for ${key} instead of ${was}; ${CURE}`
			];
		}
	}
	return [];
}

async function figuresIn(folder: string, path: string): Promise<Figures> {
	const file = join(folder, path);
	const rows = existsSync(file) ? await readCsv(file, ['region', 'year', 'value']) : [];
	const found = rows.filter(({ value }) => value !== '');
	return new Map(found.map(({ region, year, value }) => [`${region} ${year}`, Number(value)]));
}

async function industryIn(folder: string): Promise<Figures> {
	const sums = new Map<string, number>();
	const [persons] = INDICATORS;
	const file = openParquet(await readFile(join(folder, OBSERVATIONS.path)), OBSERVATIONS.path);
	for await (const group of rowGroups(file)) {
		const [indicator = [], region = [], activity = [], year = [], value = []] = [
			...['indicator', 'region', 'activity', 'year', 'value'].map((name) => group.get(name))
		];
		for (let row = 0; row < region.length; row += 1) {
			const number = value[row];
			if (indicator[row] !== persons || !INDUSTRY.includes(String(activity[row]))) continue;
			const key = `${String(region[row])} ${String(year[row])}`;
			if (typeof number === 'number') sums.set(key, (sums.get(key) ?? 0) + number);
		}
	}
	return sums;
}
