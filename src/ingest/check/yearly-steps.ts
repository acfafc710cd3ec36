import type { YearlyStep } from '../../lib/measures/change/doubt-rule';
import { openParquet, rowGroups, type Columns } from '../files/read-parquet';

/** What is published of one region, activity and year, by indicator. */
type Year = ReadonlyMap<string, { readonly value: number | null; readonly flags: string }>;

/**
 * Every step from one year to the next where persons employed are published in both, of manufacturing and its
 * divisions, from a table's Parquet file. What carries flag c has no figure, whatever stands in it.
 */
export async function yearlySteps(bytes: Uint8Array): Promise<readonly YearlyStep[]> {
	const steps: YearlyStep[] = [];
	for await (const group of rowGroups(openParquet(bytes))) steps.push(...stepsIn(group));
	return steps;
}

function stepsIn(columns: Columns): readonly YearlyStep[] {
	const years = yearsIn(columns);
	return [...years].flatMap(([key, after]) => {
		const [region = '', activity = '', word = ''] = key.split(' ');
		const year = Number(word);
		const before = years.get(`${region} ${activity} ${year - 1}`);
		if (before === undefined) return [];
		const [personsBefore, persons] = [before, after].map((of) => valueOf(of, 'persons_employed'));
		if (!isPositive(personsBefore) || !isPositive(persons)) return [];
		return [
			{
				...{ region, activity, year, personsBefore, persons },
				...{ unitsBefore: valueOf(before, 'local_units'), units: valueOf(after, 'local_units') },
				...{ wagesBefore: valueOf(before, 'wages'), wages: valueOf(after, 'wages') },
				publishedGrowth: valueOf(after, 'published_employment_growth'),
				flagged: isFlagged(before, after)
			}
		];
	});
}

function yearsIn(columns: Columns): ReadonlyMap<string, Year> {
	const column = (name: string) => columns.get(name) ?? [];
	const [indicator, region, activity] = [column('indicator'), column('region'), column('activity')];
	const [year, value, flags] = [column('year'), column('value'), column('flags')];
	const years = new Map<string, Map<string, { value: number | null; flags: string }>>();
	for (let at = 0; at < region.length; at += 1) {
		if (!/^C(\d\d)?$/.test(String(activity[at]))) continue;
		const key = `${String(region[at])} ${String(activity[at])} ${String(year[at])}`;
		const cells = years.get(key) ?? new Map<string, { value: number | null; flags: string }>();
		years.set(key, cells);
		const number: unknown = value[at];
		cells.set(String(indicator[at]), {
			value: typeof number === 'number' ? number : null,
			flags: String(flags[at])
		});
	}
	return years;
}

function valueOf(year: Year, indicator: string): number | null {
	const cell = year.get(indicator);
	return cell === undefined || cell.flags.includes('c') ? null : cell.value;
}

/** Whether b, a change of d, or either letter on the published growth rate tells of a break. */
function isFlagged(before: Year, after: Year): boolean {
	const flagsOf = (year: Year, indicator: string) => year.get(indicator)?.flags ?? '';
	const [then, now] = [before, after].map((year) => flagsOf(year, 'persons_employed'));
	return (
		now?.includes('b') === true ||
		then?.includes('d') !== now?.includes('d') ||
		/[bd]/.test(flagsOf(after, 'published_employment_growth'))
	);
}

function isPositive(value: number | null | undefined): value is number {
	return typeof value === 'number' && value > 0;
}
