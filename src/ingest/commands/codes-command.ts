import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Level, LEVELS } from '../../lib/catalogue/types';
import { boundaries, type DrawnRegion, shapesOf } from '../lists/boundaries';
import {
	activityTable,
	CLAIM_COLUMNS,
	claimTable,
	hostTable,
	indicatorTable,
	RAW_HOST_COLUMNS,
	sectorTable,
	toActivities
} from '../lists/code-lists';
import { formatCsv, readCsv, readText } from '../files/csv-file';
import { folderToWrite } from '../files/tables-folder';
import { IngestError } from '../files/ingest-error';
import { refuseInvented } from '../lists/refuse-invented';
import { readSource } from './read-arguments';
import { publishTables } from '../publish/publish-tables';
import { parseShapes } from '../files/parse-shapes';
import {
	changeTable,
	regionChanges,
	toLinks,
	VERSION_PAIRS,
	WEIGHT_COLUMNS
} from '../lists/region-changes';
import { LATER_REGION_LIST, laterRegionTable, toLaterRegions } from '../lists/later-region-list';
import { RAW_REGION_COLUMNS, regionTable, toRegions } from '../lists/region-list';
import type { Output } from '../files/output';

const USAGE = 'npm run data:codes -- FOLDER [--out DIR] [--fewer] [--new-regions]';

/** `data:codes`: writes the code lists and the boundaries from the folder of raw files. */
export async function codesCommand(argv: readonly string[], { stdout }: Output): Promise<void> {
	const { source: folder, out, lifted } = readSource(argv, USAGE);
	if (folder === undefined) throw new IngestError(`missing folder of raw files; ${USAGE}`);
	folderToWrite(out);
	const files = await codeFiles(folder, lifted.newRegions ? null : out);
	await publishTables({
		out,
		...{ keepFrom: [out], lifted },
		write: async (stage) => {
			for (const [name, text] of files) await writeFile(join(stage, name), text);
			return undefined;
		}
	});
	stdout.write(`wrote ${files.map(([name]) => name).join(', ')} to ${out}\n`);
}

type NamedText = readonly [name: string, text: string];

/** The texts of all files; the regions are held against the tables of `published`, if any. */
async function codeFiles(folder: string, published: string | null): Promise<readonly NamedText[]> {
	const file = join(folder, 'nuts/regions_in_sbs.csv');
	const hosts = await readCsv(join(folder, 'hosts.csv'), RAW_HOST_COLUMNS);
	const raw = await readCsv(file, RAW_REGION_COLUMNS);
	const labels = await readCsv(join(folder, 'labels/nace_rev2_labels.csv'), ['code', 'en', 'fr']);
	const claims = await readCsv(join(folder, 'claims.csv'), CLAIM_COLUMNS);
	const changes = await readChanges(folder);
	const codes = raw.map(({ code }) => code);
	const links = changes.flatMap((table) => table.links);
	if (published !== null) await refuseInvented({ file, codes, links, out: published });
	const regions = toRegions(raw, hosts);
	const activities = toActivities(labels);
	const levels = await readLevels(folder);
	return [
		['regions.csv', formatCsv(regionTable(regions))],
		[LATER_REGION_LIST, formatCsv(laterRegionTable(toLaterRegions(levels, hosts)))],
		['region_changes.csv', formatCsv(changeTable(regionChanges(changes, new Set(codes))))],
		['hosts.csv', formatCsv(hostTable(hosts))],
		['activities.csv', formatCsv(activityTable(activities))],
		['sectors.csv', formatCsv(sectorTable(activities))],
		['indicators.csv', formatCsv(indicatorTable())],
		['claims.csv', formatCsv(claimTable(claims))],
		['boundaries.topojson', await boundaryText(folder, regions, levels)]
	];
}

async function readChanges(folder: string) {
	const tables = [];
	for (const pair of VERSION_PAIRS) {
		const [from, to] = pair;
		const path = join(folder, `nuts/n2_cm_v${from}_v${to}.csv`);
		const lines = await readCsv(path, [`code_v${from}`, `code_v${to}`, ...WEIGHT_COLUMNS]);
		tables.push({ pair, links: toLinks(lines, pair) });
	}
	return tables;
}

async function boundaryText(
	folder: string,
	regions: readonly DrawnRegion[],
	levels: Awaited<ReturnType<typeof readLevels>>
): Promise<string> {
	const shapes = new Map(levels.map((named) => [named.level, shapesOf(named.shapes)]));
	const at = (level: Level) => shapes.get(level) ?? new Map();
	const current = { nuts0: at('nuts0'), nuts1: at('nuts1'), nuts2: at('nuts2') };
	const former = shapesOf((await readShapes(folder, '2016_4326_LEVL_2')).shapes);
	return `${JSON.stringify(boundaries(regions, { current, former }))}\n`;
}

/** The shapes of NUTS 2021, by level. */
async function readLevels(folder: string) {
	const levels = [];
	for (const [place, level] of LEVELS.entries())
		levels.push({ level, ...(await readShapes(folder, `2021_4326_LEVL_${place}`)) });
	return levels;
}

async function readShapes(folder: string, edition: string) {
	const file = join(folder, 'boundaries', `NUTS_RG_60M_${edition}.geojson`);
	return { file, shapes: parseShapes(await readText(file), file) };
}
