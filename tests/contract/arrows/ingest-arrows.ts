import type { Room } from './import-arrows';

interface Step {
	readonly name: string;
	/** What it takes of src/lib besides what all do. */
	readonly shared?: readonly string[];
	/** Packages; every room may import `node`. */
	readonly packages?: readonly string[];
}

/** What the whole of ingest takes of src/lib: the words of the catalogue, how a CSV is read, what became of regions. */
const SHARED = [
	...['catalogue/types', 'catalogue/parse-csv'],
	...['catalogue/regions/region-versions', 'catalogue/tables/published-as']
];

/**
 * The rooms of src/ingest in the order in which a table walks through them. Each may import those that
 * come before it and no other, so that no arrow turns back.
 */
const STEPS: readonly Step[] = [
	// Bytes, lines, CSV, JSON, Parquet, folders: they know no table.
	{ name: 'files', packages: ['d3-dsv', 'hyparquet', 'valibot', 'geojson'] },
	// What there is: tables at Eurostat's, codes and their names, regions and what became of them.
	{ name: 'lists', packages: ['topojson-*', 'geojson'] },
	{ name: 'fetch', packages: ['cli-progress', 'valibot'] },
	// Eurostat's layouts as cells and columns.
	{ name: 'read', packages: ['valibot'] },
	{ name: 'describe', packages: ['valibot'] },
	{
		name: 'check',
		shared: [
			// data:check works Eurostat's ratios again by the same functions as the page on quality.
			'measures/conformance',
			...['query/engine/native.server', 'query/published-growth', 'query/published-shares'],
			// Doubtful changes are found in the observations when tables are published.
			'measures/change/doubt-rule'
		]
	},
	{
		name: 'diff',
		// data:diff compares two vintages by the same SQL as the page of revisions.
		shared: ['query/vintage-diff.server', 'query/tally-revisions', 'query/tally-revisions.server'],
		packages: ['d3-dsv']
	},
	{ name: 'publish', packages: ['hyparquet-writer', 'arquero'] },
	{ name: 'commands' }
];

const ORDER = STEPS.map(({ name }) => name).join(', ');
const CURE = `ingest goes ${ORDER}, and no arrow turns back; put it into the first that needs it`;

/** The entry of `npm run data:NAME`; no other file stands beside the rooms. */
const ENTRY: Room = {
	ours: ['ingest/commands', 'ingest/files'],
	packages: [],
	cure: 'write a command in src/ingest/commands'
};

/** Who may import what in src/ingest. */
export const INGEST_ROOMS: Readonly<Record<string, Room>> = {
	'ingest/run.ts': ENTRY,
	...Object.fromEntries(STEPS.map((step, place) => [`ingest/${step.name}`, roomOf(step, place)]))
};

function roomOf({ shared = [], packages = [] }: Step, place: number): Room {
	const before = STEPS.slice(0, place).map(({ name }) => `ingest/${name}`);
	return { ours: [...before, ...SHARED, ...shared], packages: ['node', ...packages], cure: CURE };
}
