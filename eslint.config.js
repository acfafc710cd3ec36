import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const NEWER_NAMES = ['requestIdleCallback', 'scheduler', 'navigation', 'Iterator', 'Temporal'];
const NEWER_PROPERTIES = [
	{ object: 'AbortSignal', property: 'any' },
	{ object: 'URL', property: 'canParse' },
	{ object: 'URL', property: 'parse' },
	{ object: 'document', property: 'startViewTransition' },
	{ property: 'checkVisibility' },
	{ property: 'moveBefore' },
	{ property: 'setHTMLUnsafe' },
	{ property: 'showPopover' }
];

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'datasets/',
			'datasets.*/',
			'static/',
			'src/lib/messages/compiled/',
			'test-results/',
			'playwright-report/',
			'gallery/'
		]
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
	js.configs.recommended,
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows which names exist.
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			'max-depth': ['error', 3],
			'max-params': ['error', 3],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			// SvelteKit's own types are widened inside a namespace.
			'@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
			'@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'all' }],
			// Playwright reads a fixture's needs from its first argument, which has to be a pattern.
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
			'@typescript-eslint/no-empty-function': 'off',
			// A reactive object is replaced when it changes, never changed in place.
			'svelte/prefer-svelte-reactivity': 'off',
			// Addresses are made in src/lib/filters, which knows the base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/**/*.ts', 'tests/**/*.ts'],
		ignores: ['**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: { 'max-lines': ['error', 150] }
	},
	{
		files: ['src/**/*.ts', 'src/**/*.mjs', 'tests/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: { 'max-lines': ['error', 200] }
	},
	{
		// What the oldest browsers (README) lack of the web; of the language, `lib` in tsconfig.json knows it.
		files: ['src/**'],
		rules: {
			'no-restricted-globals': ['error', ...NEWER_NAMES],
			'no-restricted-properties': ['error', ...NEWER_PROPERTIES]
		}
	},
	{
		// Its HTML is MathML that temml makes of our own formulas when the site is built.
		files: ['src/routes/*/method/Formula.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		files: ['src/ingest/**', 'src/serve/**', 'tests/**'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['src/**'],
		ignores: ['**/*.test.ts'],
		rules: { 'max-lines-per-function': ['error', 40] }
	},
	{
		// A table of cases has as many columns as it needs.
		files: ['**/*.test.ts', '**/*.spec.ts'],
		rules: { 'max-params': 'off' }
	}
);
