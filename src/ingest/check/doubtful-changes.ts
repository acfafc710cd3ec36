import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { doubtfulSteps, type DoubtfulStep } from '../../lib/measures/change/doubt-rule';
import { formatCsv, readText } from '../files/csv-file';
import { DOUBTFUL_CHANGES } from '../describe/describe-doubtful-changes';
import { OBSERVATIONS } from '../describe/describe-observations';
import { yearlySteps } from './yearly-steps';

/** What is wrong with the doubtful changes of a folder; empty where they are what its observations give. */
export async function checkDoubtfulChanges(folder: string): Promise<readonly string[]> {
	const { path } = DOUBTFUL_CHANGES;
	const asIs = existsSync(join(folder, path)) ? await readText(join(folder, path)) : null;
	if (asIs === (await doubtfulChanges(folder))) return [];
	return [`stale table: ${path} is not what the observations give; run data:codes again`];
}

/** The text of doubtful_changes.csv, worked out from the observations. */
export async function doubtfulChanges(folder: string): Promise<string> {
	const found = doubtfulSteps(await yearlySteps(await readFile(join(folder, OBSERVATIONS.path))));
	return formatCsv({
		header: ['region', 'activity', 'year', 'reasons', 'published_growth'],
		rows: found.map(toRow)
	});
}

function toRow({ region, activity, year, reasons, publishedGrowth }: DoubtfulStep) {
	const rate = publishedGrowth === null ? '' : String(publishedGrowth);
	return [region, activity, String(year), reasons.join(' '), rate];
}
