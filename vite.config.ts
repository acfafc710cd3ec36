import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { readNewerRegions } from './src/lib/catalogue/regions/newer-regions.server.ts';
import {
	DATASETS_FOLDER,
	refuseHalfPublished
} from './src/lib/catalogue/tables/datasets-folder.server.ts';
import {
	readLastQuarter,
	readLastYears,
	readSeries
} from './src/lib/catalogue/tables/read-series.server.ts';
import { subsetFonts } from './src/serve/build/subset-fonts.ts';
import { MIXED_SERIES } from './tests/series/mixed-series.ts';

/**
 * A region's page was 55 scripts and 15 style sheets: asking for so many small files took a telephone longer than
 * reading them. What most pages use is one piece, what the pages of figures share another.
 */
const PIECES = [
	{ name: 'style', test: /type=style|\.css$/, priority: 4 },
	{ name: 'base', minShareCount: 12, priority: 3 },
	// What every page loads, however few modules name it; else the layouts would pull the figures in.
	{
		name: 'layouts',
		test: /preload-helper|node_modules\/(svelte|@sveltejs)\/|lib\/(ui\/islands\/(islands|mark-started)\.|filters\/(address|lost-page|translated))/,
		priority: 2
	},
	{ name: 'words', test: /messages\/compiled/, minShareCount: 4, priority: 2 },
	{ name: 'figures', minShareCount: 4, priority: 1 }
];

/**
 * Guards against what never ends, not measures of speed (those are `npm run bench`'s): a machine may have other things
 * to do, and the longest test takes some ten seconds of one that has not.
 */
const GUARDS = { testTimeout: 300_000, hookTimeout: 300_000 };

refuseHalfPublished(DATASETS_FOLDER);

export default defineConfig({
	plugins: [
		subsetFonts(DATASETS_FOLDER),
		paraglideVitePlugin({
			project: './src/lib/messages/project.inlang',
			outdir: './src/lib/messages/compiled',
			strategy: ['baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit()
	],
	// Which years there are is a fact of the tables, and known when the site is built.
	define: {
		__SERIES__: JSON.stringify(await readSeries()),
		__LAST_QUARTER__: JSON.stringify(await readLastQuarter()),
		__LAST_YEARS__: JSON.stringify(await readLastYears()),
		__NEWER_REGIONS__: JSON.stringify((await readNewerRegions()).map(({ region }) => region))
	},
	// The code lists of the folder that the tables come from.
	resolve: { alias: [{ find: /^(?:\.\.\/)+datasets(?=\/)/, replacement: DATASETS_FOLDER }] },
	server: { fs: { allow: [DATASETS_FOLDER] } },
	envPrefix: ['VITE_', 'FILIERES_'],
	// Modules: the engine's worker takes its files from addresses relative to itself.
	worker: { format: 'es' },
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	build: {
		target: 'es2022',
		rolldownOptions: {
			checks: { pluginTimings: false },
			output: { codeSplitting: { groups: PIECES } }
		}
	},
	test: {
		projects: [
			{ extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'], ...GUARDS } },
			{
				extends: true,
				test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], ...GUARDS }
			},
			{
				extends: true,
				test: { name: 'figures', include: ['tests/figures/**/*.test.ts'], ...GUARDS }
			},
			// What a build of two series does: the same modules with the years of the synthetic tables.
			{
				extends: true,
				define: { __SERIES__: JSON.stringify(MIXED_SERIES) },
				test: { name: 'series', include: ['tests/series/**/*.test.ts'], ...GUARDS }
			}
		]
	}
});
