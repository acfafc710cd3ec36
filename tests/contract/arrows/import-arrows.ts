import { INGEST_ROOMS } from './ingest-arrows';

/** A folder of src or src/lib, or a room within one, what it may import, and the sentence's second half when it imports more. */
export interface Room {
	/** Rooms of ours: `catalogue`, one module `catalogue/types`, one folder `measures/conformance`, or types alone `type measures`. */
	readonly ours: readonly string[];
	/** Packages; `node` is every built-in, `d3-*` a family. */
	readonly packages: readonly string[];
	readonly cure: string;
}

/** What rooms that draw for readers may import, each beside its own. */
const DRAWN = [
	...[
		'catalogue',
		'filters',
		'type query',
		'measures',
		'messages',
		'ui',
		'cells',
		'answers',
		'words'
	]
];

/** The questions that a file or a reader's own program asks again. */
const QUESTIONS = [
	...['observations-of', 'published-denominators', 'published-observations'],
	...['readable-sql', 'snippets']
].map((name) => `query/${name}`);

/** Who may import what: section 3 of the architecture. Each room may also import itself. */
export const ROOMS: Readonly<Record<string, Room>> = {
	...INGEST_ROOMS,
	serve: {
		ours: [],
		// svelte.config.js: the policy that it writes into pages is said with every answer.
		packages: ['node', 'vite', 'subset-font', 'send', 'tsx', 'svelte.config.js'],
		cure: 'it knows files, not the site'
	},
	catalogue: {
		ours: ['datasets'],
		packages: ['d3-dsv', 'valibot', 'd3-geo', 'topojson-*', 'geojson', 'hyparquet'],
		cure: 'ask datasets/ for it'
	},
	filters: {
		ours: ['catalogue'],
		packages: ['$app/navigation', '$app/state', '$app/paths', '$app/environment', 'svelte'],
		cure: 'let the page join them'
	},
	query: {
		ours: ['catalogue'],
		packages: [
			...['@duckdb/duckdb-wasm', '@duckdb/node-api', 'apache-arrow', 'comlink', 'node'],
			'arquero'
		],
		cure: 'return rows and let the page go on'
	},
	measures: {
		ours: ['type query', 'type catalogue'],
		packages: ['d3-array'],
		cure: 'take it as an argument'
	},
	charts: {
		ours: [],
		packages: ['d3-scale', 'd3-shape', 'd3-array', 'd3-geo', 'svelte'],
		cure: 'pass it in as a prop'
	},
	download: {
		ours: ['type catalogue', 'catalogue/types', 'catalogue/parse-csv'],
		packages: [
			...['d3-dsv', '@resvg/resvg-js', 'fflate', 'hyparquet-writer', '@uwdata/flechette'],
			// Files are written in a worker of ours.
			'comlink'
		],
		cure: 'take it as an argument'
	},
	messages: {
		ours: ['type catalogue', 'type measures'],
		packages: [],
		cure: 'take it as an argument'
	},
	ui: {
		ours: ['catalogue', 'filters', 'messages', 'download', 'type cells'],
		// comlink: it hands rows to the worker that writes files.
		packages: ['svelte', 'bits-ui', 'comlink', '$app/paths', '$app/environment'],
		cure: 'let the page pass it in, a chart as a snippet'
	},
	cells: {
		// Which regions a benchmark is made of is a question of ground.
		ours: ['catalogue', 'filters', 'query', 'measures/area/same-area'],
		packages: ['svelte', '$app/paths'],
		cure: 'cells are read, not worked with; make a figure of them in answers'
	},
	answers: {
		ours: ['catalogue', 'filters', 'type query', 'measures', 'cells'],
		packages: ['d3-array'],
		cure: 'an answer is a Measure without words; say it in words'
	},
	tracing: {
		ours: ['catalogue', 'filters', 'type query', 'measures', 'cells', 'answers'],
		packages: [],
		cure: 'a trace knows numbers, not words'
	},
	words: {
		ours: [
			...['catalogue', 'filters', 'measures', 'messages', 'type cells', 'answers', 'tracing'],
			'type charts'
		],
		packages: [],
		cure: 'words are made of answers; draw them in figures'
	},
	cards: {
		ours: [...DRAWN, 'tracing'],
		packages: ['svelte'],
		cure: 'take it as a prop'
	},
	takeaway: {
		// The program that works a figure out again is its SQL and its snippets.
		ours: [...DRAWN, 'tracing', 'cards', 'download', ...QUESTIONS],
		packages: ['svelte', '$app/paths'],
		cure: 'what leaves is made of rows; let the figure pass them in'
	},
	figures: {
		ours: [
			...DRAWN,
			'tracing',
			'cards',
			'takeaway',
			'download',
			'charts',
			'query/observation-cube'
		],
		packages: ['svelte', 'd3-array', '$app/paths'],
		cure: 'a figure is an answer, its words and a chart; put the rest to their rooms'
	},
	routes: {
		ours: [
			...['catalogue', 'filters', 'query', 'measures', 'charts', 'download', 'ui', 'messages'],
			...['cells', 'answers', 'tracing', 'words', 'cards', 'takeaway', 'figures']
		],
		packages: ['svelte', '@sveltejs/kit', '$app/paths', '$app/environment', 'd3-array', 'temml'],
		cure: 'put it behind a room of src/lib'
	}
};

/** What a file may not say, wherever the room allows the import. */
export const FORBIDDEN: readonly (readonly [where: RegExp, what: RegExp, sentence: string])[] = [
	[
		/\/(utils?|helpers?|common|shared|misc)\//,
		/^/,
		'folder not allowed: name it after what it holds'
	],
	[/^src\/lib\/charts\//, /\bfetch\(/, 'fetch not allowed in charts; pass the series in as a prop'],
	[
		/^src\/lib\/charts\//,
		/\bd3\.select\b|d3-(axis|selection)/,
		'd3 may not draw; write the SVG with {#each}'
	],
	[
		/^src\/(?!lib\/filters\/)/,
		/['"]\$app\/(navigation|state)['"]/,
		'navigation not allowed here; use src/lib/filters'
	],
	[
		/^src\/(?!lib\/query\/engine\/engine-worker\.ts)/,
		/from ['"]@duckdb\/duckdb-wasm/,
		'duckdb-wasm not allowed here; ask src/lib/query/engine/wasm.ts'
	],
	[
		/^src\/(?!ingest\/|lib\/query\/.*\.(server|test)\.ts)/,
		/from ['"]@duckdb\/node-api/,
		'node-api not allowed here; ask src/lib/query/engine/native.server.ts'
	],
	[
		/^src\/(?!ingest\/|.*\.server\.ts$)/,
		/from ['"]arquero/,
		'arquero not allowed here: it compiles expressions with Function; use it in ingest and *.server.ts'
	],
	[
		/^src\/routes\//,
		/[`'"]\s*(select|with|attach|create table|copy)\s[^`'"]*\b(from|as)\b/i,
		'SQL not allowed in routes; write a query in src/lib/query'
	],
	[
		/^src\/(?!routes\/.*\.server\.ts$)/,
		/from ['"]temml/,
		'temml not allowed here; formulas become MathML when the site is built, in formula.server.ts'
	],
	[/^src\/routes\//, /<path\b/, '<path> not allowed in routes; draw it in src/lib/charts']
];
