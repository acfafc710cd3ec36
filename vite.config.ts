import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { subsetFonts } from './src/serve/subset-fonts.ts';

export default defineConfig({
	plugins: [
		subsetFonts(),
		paraglideVitePlugin({
			project: './src/lib/messages/project.inlang',
			outdir: './src/lib/messages/compiled',
			strategy: ['baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit()
	],
	envPrefix: ['VITE_', 'FILIERES_'],
	// Modules: the engine's worker takes its files from addresses relative to itself.
	worker: { format: 'es' },
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	build: { target: 'es2022', rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		projects: [
			{ extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'] } },
			{
				extends: true,
				test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 60_000 }
			},
			{ extends: true, test: { name: 'figures', include: ['tests/figures/**/*.test.ts'] } }
		]
	}
});
