import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOST_REGIONS } from '../../src/lib/catalogue/regions/hosts';
import { COUNTRIES } from '../../src/lib/catalogue/regions/regions';
import { NAMED_SECTORS, SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { DENOMINATORS, INDICATORS, WHOLE_REGION } from '$lib/catalogue/types';
import { BENCHMARKS, DEFAULT_FILTERS, type Filters } from '$lib/filters/filters';
import { MEASURES } from '../../src/lib/catalogue/measures';
import { openNativeEngine } from '../../src/lib/query/engine/native.server';
import { askDenominators } from '$lib/query/ask-cube';
import type { DenominatorRow } from '$lib/query/denominators-of';
import { readObservations, type ObservationCube } from '$lib/query/observation-cube';
import { packObservations } from '$lib/query/pack-observations';
import { observationsOf, type PublishedRow } from '$lib/query/observations-of';
import type { Cells } from '../../src/lib/cells/cells.svelte';
import {
	COMPONENTS,
	type NumberQuestion,
	type Statistic
} from '../../src/lib/answers/number-question';
import { reproductionOf, type FileQuestion } from '../../src/lib/takeaway/reproduction';
import { FIGURE_NAMES, type FigureName } from '../../src/lib/catalogue/figures';
import { traceOf } from '../../src/lib/tracing/trace';

/** Regions outside the hosts that a reader puts beside them: a country's capital, a recoded one, a whole country. */
const COMPARED = ['DE21', 'FR10', 'AT'];
/** All that a question for a figure can name. */
const ASKABLE = {
	indicators: [...INDICATORS, 'published_employment_growth'],
	regions: [...HOST_REGIONS, ...COUNTRIES.map(({ code }) => code), ...COMPARED],
	activities: SECTOR_ACTIVITIES
};
let page: Cells;
let connection: DuckDBConnection;

beforeAll(async () => {
	const engine = await openNativeEngine();
	const cubeOf = async (regions: readonly string[]) => {
		const indicators = [...INDICATORS, 'published_employment_growth'];
		const question = { indicators, regions, activities: SECTOR_ACTIVITIES };
		return packObservations(await engine.rows(observationsOf(question)));
	};
	const countries = COUNTRIES.map(({ code }) => code);
	const beside = COMPARED.filter((code) => !countries.includes(code));
	page = cellsOf([
		...(await Promise.all([HOST_REGIONS, countries, beside].map(cubeOf))),
		await askDenominators(engine, [...HOST_REGIONS, ...countries, ...beside])
	]);
	connection = await (await DuckDBInstance.create(':memory:')).connect();
	for (const table of ['observations', 'observations_2021'])
		await connection.run(`create view ${table} as from read_parquet('datasets/${table}.parquet')`);
	for (const table of DENOMINATORS)
		await connection.run(`create view ${table} as from read_csv('datasets/${table}.csv')`);
});

function cellsOf(cubes: Parameters<typeof readObservations>[0]): Cells {
	const read = readObservations(cubes);
	return {
		read,
		publishedGrowthFlags: (key) => read({ ...key, indicator: 'published_employment_growth' }).flags
	};
}

async function rowsOf(questions: readonly FileQuestion[]): Promise<readonly PublishedRow[]> {
	const answers = await Promise.all(questions.map(({ sql }) => connection.runAndReadAll(sql)));
	return answers.flatMap((answer) => answer.getRowObjectsJS() as unknown as PublishedRow[]);
}

/** What the SQL of a figure answers about other tables, as a page would hold it. */
async function denominatorsBy(questions: readonly FileQuestion[]): Promise<ObservationCube> {
	const rows = await Promise.all(
		questions.map(async ({ table: indicator, sql }) => {
			const answer = await connection.runAndReadAll(sql);
			const own = answer.getRowObjectsJS() as unknown as readonly DenominatorRow[];
			return own.map((row) => ({ ...row, indicator, activity: WHOLE_REGION }));
		})
	);
	return packObservations(rows.flat());
}

/** Numbers of each kind of figure under some filters, as its component asks for them. */
const QUESTIONS: Readonly<Record<FigureName, (filters: Filters) => readonly NumberQuestion[]>> = {
	ranking: (filters) => overRegions(filters, [...HOST_REGIONS, ...filters.compare]),
	map: (filters) => overRegions(filters, HOST_REGIONS),
	sectors: (filters) =>
		NAMED_SECTORS.flatMap(({ slug }) =>
			overRegions({ ...filters, sector: slug, measure: 'value' }, HOST_REGIONS)
		),
	specialisation: (filters) =>
		NAMED_SECTORS.map(({ slug }) => ask(filters, 'location_quotient', ['FR7', slug])),
	course: (filters) => overYears(filters, ['FR7', ...filters.compare]),
	change: (filters) =>
		[filters.from, filters.year].flatMap((year) =>
			overRegions({ ...filters, year, measure: 'value' }, HOST_REGIONS)
		),
	'shift-share': (filters) =>
		['all', ...NAMED_SECTORS.map(({ slug }) => slug)].flatMap((sector) =>
			COMPONENTS.map((component) => ask(filters, component, ['FR7', sector]))
		),
	heatmap: (filters) =>
		filters.sectors.flatMap((sector) => overRegions({ ...filters, sector }, HOST_REGIONS)),
	multiples: (filters) => overYears(filters, HOST_REGIONS),
	portfolio: (filters) =>
		HOST_REGIONS.flatMap((region) =>
			(['growth', 'share', 'value'] as const).map((statistic) =>
				ask(filters, statistic, [region, filters.sector])
			)
		)
};

function ask(
	filters: Filters,
	statistic: Statistic,
	[region, sector]: readonly [string, string]
): NumberQuestion {
	return { statistic, filters, region, sector };
}

function overRegions(filters: Filters, regions: readonly string[]) {
	return regions.map((region) => ask(filters, filters.measure, [region, filters.sector]));
}

function overYears(filters: Filters, regions: readonly string[]) {
	return [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015].flatMap((year) =>
		overRegions({ ...filters, year, measure: 'value' }, regions)
	);
}

const CHOICES: readonly (readonly [string, Partial<Filters>])[] = [
	['as they stand', {}],
	['wages in food, 2011 to 2013', { indicator: 'wages', sector: 'food', from: 2011, year: 2013 }],
	['units in c28, beside others', { indicator: 'local_units', sector: 'c28', compare: COMPARED }],
	['as it was in 2014', { year: 2014 }],
	['polymers, 2009', { sector: 'polymers', from: 2008, year: 2009, benchmark: 'hosts' }]
];
const FIGURES: readonly (readonly [string, FigureName, Partial<Filters>])[] = [
	...FIGURE_NAMES.flatMap((name) =>
		CHOICES.map(([words, filters]) => [`${name}, ${words}`, name, filters] as const)
	),
	...MEASURES.map(
		(measure) => [`ranking by ${measure}`, 'ranking', { measure, from: 2011, year: 2013 }] as const
	),
	...BENCHMARKS.map(
		(benchmark) =>
			[
				`ranking by quotient against ${benchmark}`,
				'ranking',
				{ measure: 'location_quotient', benchmark, compare: COMPARED }
			] as const
	)
];

describe('the SQL that a figure shows', () => {
	it('is asked of every kind of figure, and of fifty figures at least', () => {
		expect(FIGURES.length).toBeGreaterThanOrEqual(50);
	});

	it.each(FIGURES)(
		'%s: native DuckDB answers with its rows, and they give its numbers',
		async (...figure) => {
			const [, name, chosen] = figure;
			const questions = QUESTIONS[name]({ ...DEFAULT_FILTERS, ...chosen });
			const made = reproductionOf(page, questions).questions;
			expect(made.map(({ sql }) => sql).join()).not.toContain('?');
			const isBeside = ({ file }: FileQuestion) => file.endsWith('.csv');
			const rows = await rowsOf(made.filter((question) => !isBeside(question)));
			const different = rows.filter(({ published_as: code, ...row }) => {
				const own = page.read(row);
				const cell = own.published?.find(({ region }) => region === code) ?? own;
				return cell.value !== row.value || cell.flags !== row.flags;
			});
			expect(different).toEqual([]);
			const answered = cellsOf([
				// What has no row in the file is not published: a number for which a row was left out would differ.
				packObservations(rows, ASKABLE),
				await denominatorsBy(made.filter(isBeside))
			]);
			const numbers = questions.map((question) => traceOf(page, question).measure);
			expect(questions.map((question) => traceOf(answered, question).measure)).toEqual(numbers);
			expect(numbers.length).toBeGreaterThanOrEqual(4);
		}
	);
});
