import { statusOf, type Known } from './bounds';
import type { PageRow, PageTable } from './page-tables';
import type { Published } from './published-cells';
import * as statistics from './statistics';
import type { Asked, Statistic } from './statistics';

/** What a page was asked, and the region that it is about; null where it is about several. */
export interface AskedPage extends Asked {
	readonly region: string | null;
}

/** What a recomputation found on a page. */
export interface Found {
	/** Numbers, and words in their place, that were set against ours. */
	readonly compared: number;
	readonly disagreements: readonly string[];
}

/** Sectors and indicators by the names that pages have for them. */
const SECTORS: Readonly<Record<string, string>> = {
	Metallurgy: 'metallurgy',
	Machinery: 'machinery',
	'Food and drink': 'food',
	'Polymers (plastics, rubber and textiles)': 'polymers',
	'All manufacturing': 'manufacturing',
	Manufacturing: 'manufacturing'
};
const INDICATORS: Readonly<Record<string, string>> = {
	'Persons employed': 'persons_employed',
	'Local units': 'local_units',
	'Wages and salaries': 'wages'
};
/** Statistics by the names of columns, and by the rows of the key figures. */
const STATISTICS: Readonly<Record<string, Statistic>> = {
	'Share of the region’s manufacturing': statistics.share,
	'Share of the benchmark’s sector': statistics.shareOfBenchmark,
	'Location quotient': statistics.locationQuotient,
	'Persons employed per local unit': statistics.personsPerUnit,
	'Wages and salaries per person employed (euro)': statistics.wagesPerPerson
};
const KEY_FIGURES: Readonly<Record<string, Statistic>> = {
	sector: statistics.value,
	share: statistics.share,
	share_of_benchmark: statistics.shareOfBenchmark,
	location_quotient: statistics.locationQuotient,
	persons_per_unit: statistics.personsPerUnit,
	wages_per_person: statistics.wagesPerPerson
};

/** Sets every number of a page's tables that we know a formula for against ours, and says which differ. */
export function disagreementsOf(
	published: Published,
	asked: AskedPage,
	tables: readonly PageTable[]
): Found {
	const found = tables.flatMap((table) => [
		...(table.header.includes('Status') ? figureNumbers(published, asked, table) : []),
		...(table.header.includes('Window') ? windowNumbers(published, asked, table) : []),
		...table.rows.flatMap((row) => keyNumber(published, asked, row))
	]);
	return {
		compared: found.length,
		disagreements: found.flatMap(({ where, shown, ours }) => {
			const said = differenceOf(shown, ours);
			return said === null ? [] : [`${where}: ${said}`];
		})
	};
}

interface Compared {
	readonly where: string;
	/** A number or words; a status column's words stand before the number. */
	readonly shown: string;
	readonly ours: Known | string;
}

function figureNumbers(published: Published, asked: AskedPage, table: PageTable): Compared[] {
	const statusAt = table.header.indexOf('Status');
	const numbers = table.rows.flatMap((row) => {
		const of = (name: string) => row.cells[table.header.indexOf(name)] ?? '';
		const question = questionOf(asked, {
			...{ code: of('Code'), sector: of('Sector'), year: of('Year') },
			measure: of('Measure') || (table.header[statusAt - 1] ?? '')
		});
		if (question === null) return [];
		const ours = question.statistic(published, question.asked, question.region);
		const [number = '', status = ''] = row.cells.slice(statusAt - 1, statusAt + 1);
		const where = `${table.title}: ${row.cells.slice(0, statusAt - 1).join(' ')}`;
		// What follows says how many parts are hidden, and that a change is doubtful (rule DC-1, not worked out here).
		const [said = ''] = status.split(/[(,]/).map((words) => words.trim());
		return [{ where, shown: number, said, ours, rank: of('Rank'), region: question.region }];
	});
	const ranked = numbers.filter(({ region }) => published.hosts.includes(region));
	const ranks = statistics.ranks(ranked.map(({ ours }) => ours));
	return [
		...numbers,
		...numbers.map(({ where, said, ours }) => ({
			...{ where: `status, ${where}`, shown: said, ours: statusOf(ours) }
		})),
		...(table.header.includes('Rank') ? ranked : []).map(({ where, rank }, at) => ({
			...{ where: `rank, ${where}`, shown: rank, ours: wordsOfRank(ranks[at] ?? null) }
		}))
	];
}

function questionOf(
	asked: AskedPage,
	row: Readonly<Record<'code' | 'sector' | 'year' | 'measure', string>>
): { statistic: Statistic; asked: Asked; region: string } | null {
	const region = row.code || asked.region;
	const sector = row.sector === '' ? asked.sector : sectorOf(row.sector);
	if (region === null || sector === null) return null;
	const [from, to] = row.year.split('–').map(Number);
	const years = to === undefined ? { year: from || asked.year } : { from: from ?? NaN, year: to };
	const [, changed] = /^Change in (.*)$/.exec(row.measure) ?? [];
	const indicator = INDICATORS[changed ?? row.measure] ?? asked.indicator;
	const statistic = statisticOf(row.measure);
	return statistic === undefined
		? null
		: { statistic, asked: { ...asked, ...years, sector, indicator }, region };
}

function statisticOf(measure: string): Statistic | undefined {
	if (measure.startsWith('Change in ')) return statistics.growth;
	return INDICATORS[measure] === undefined ? STATISTICS[measure] : statistics.value;
}

function sectorOf(name: string): string | null {
	const [, activity] = /\((C\d\d)\)$/.exec(name) ?? [];
	return SECTORS[name] ?? activity?.toLowerCase() ?? null;
}

/** The ends of the windows offered: what they show, and that no break lies in them. */
function windowNumbers(published: Published, asked: AskedPage, table: PageTable): Compared[] {
	const { region } = asked;
	return table.rows.flatMap(
		({ cells: [name = '', window = '', first = '', last = '', change = ''] }) => {
			const sector = sectorOf(name);
			const [from, year] = window.split('–').map(Number);
			if (region === null || sector === null || !from || !year) return [];
			const question = { ...asked, sector, from, year };
			const at = (each: number) => statistics.value(published, { ...question, year: each }, region);
			const where = `${table.title}: ${name} ${window}`;
			return [
				{ where: `${where} first`, shown: first, ours: at(from) },
				{ where: `${where} last`, shown: last, ours: at(year) },
				{
					where: `${where} change`,
					shown: change,
					ours: statistics.growth(published, question, region)
				}
			];
		}
	);
}

function keyNumber(
	published: Published,
	asked: AskedPage,
	{ measure, cells }: PageRow
): Compared[] {
	const statistic = KEY_FIGURES[measure];
	if (statistic === undefined || asked.region === null) return [];
	const ours = statistic(published, asked, asked.region);
	return [{ where: `key figure ${measure}`, shown: cells[1] ?? '', ours }];
}

/** What differs between a number as shown and ours, at the decimals shown; null where they agree. */
function differenceOf(shown: string, ours: Known | string): string | null {
	const words = shown.replace(/[+\u2212-]?\d[\d,]*(\.\d+)?%?.*$/, '').trim();
	if (typeof ours === 'string' && !/^not/.test(ours))
		return shown === ours ? null : `${shown}, not ${ours}`;
	const status = typeof ours === 'string' ? ours.replace('_', ' ') : statusOf(ours);
	if ((words || 'complete') !== status) return `${shown}, not ${status} ${numberOf(ours) ?? ''}`;
	const number = numberOf(ours);
	const [text, decimals = ''] = /[+\u2212-]?\d[\d,]*(?:\.(\d+))?/.exec(shown) ?? [];
	if (number === null) return text === undefined ? null : `${shown}, though nothing is known`;
	const scale = shown.includes('%') ? 100 : 1;
	const read = Number(text?.replaceAll(',', '').replace('\u2212', '-'));
	const tolerance = 0.5 * 10 ** -decimals.length + 1e-7;
	return Math.abs(read - number * scale) <= tolerance ? null : `${shown}, not ${number * scale}`;
}

/** The number that is shown of what is known: the figure, or the end that bounds it. */
function numberOf(known: Known | string): number | null {
	if (typeof known === 'string' || known.secret) return null;
	return statusOf(known) === 'at most' ? known.high : known.low;
}

function wordsOfRank(rank: readonly [number, number] | null): string {
	if (rank === null) return '';
	return rank[0] === rank[1] ? String(rank[0]) : `${rank[0]} to ${rank[1]}`;
}
