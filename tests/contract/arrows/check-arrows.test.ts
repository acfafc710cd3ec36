import { describe, expect, it } from 'vitest';
import { brokenArrows } from './check-arrows';

describe('brokenArrows(sources)', () => {
	it('names room, import, file, line and cure', () => {
		const text =
			"import { max } from 'd3-array';\n\nimport { HOSTS } from '$lib/catalogue/hosts';\n";
		expect(brokenArrows([{ path: 'src/lib/charts/x.ts', text }])).toEqual([
			'import not allowed: charts may not import catalogue (src/lib/charts/x.ts:3); pass it in as a prop'
		]);
	});

	const broken: [name: string, path: string, text: string, sentence: string][] = [
		[
			'a relative path',
			'src/lib/ui/A.svelte',
			"<script>\n\timport { a } from '../query/wasm';",
			'ui may not import query'
		],
		[
			'a value where types go',
			'src/lib/measures/a.ts',
			"import { rows } from '$lib/query/engine';",
			'measures may not import query'
		],
		[
			'one value among types',
			'src/lib/measures/a.ts',
			"import { type A, b } from '$lib/query/engine';",
			'measures may not import query'
		],
		[
			'many lines',
			'src/lib/measures/a.ts',
			"import {\n\ta,\n\tb\n} from '$lib/ui/save-file';",
			'measures may not import ui'
		],
		[
			'an export from',
			'src/lib/charts/a.ts',
			"export { a } from '$lib/ui/save-file';",
			'charts may not import ui'
		],
		[
			'an import of a whole module',
			'src/lib/charts/a.ts',
			"import '$lib/ui/app.css';",
			'charts may not import ui'
		],
		[
			'a dynamic import',
			'src/lib/filters/a.ts',
			"const a = await import('$lib/query/wasm');",
			'filters may not import query'
		],
		[
			'a package',
			'src/lib/charts/a.ts',
			"import { axisBottom } from 'd3-axis';",
			'charts may not import d3-axis'
		],
		[
			"a test's package in code",
			'src/lib/measures/a.ts',
			"import { csvParse } from 'd3-dsv';",
			'measures may not import d3-dsv'
		],
		[
			'node in the browser',
			'src/lib/catalogue/a.ts',
			"import { join } from 'node:path';",
			'catalogue may not import node:path'
		],
		[
			'catalogue in ingest',
			'src/ingest/check/a.ts',
			"import { HOSTS } from '../../lib/catalogue/hosts';",
			'ingest/check may not import catalogue'
		],
		[
			'an arrow of ingest that turns back',
			'src/ingest/read/a.ts',
			"import { a } from '../publish/a';",
			'ingest/read may not import ingest/publish (src/ingest/read/a.ts:1); ingest goes files, lists, fetch, read,'
		],
		['a flat file of ingest', 'src/ingest/a.ts', '', 'no room: src/ingest/a.ts'],
		['a room of ingest nobody drew', 'src/ingest/raw/a.ts', '', 'no room: src/ingest/raw/a.ts'],
		[
			'tests in src',
			'src/lib/query/a.ts',
			"import { a } from '../../../tests/contract/a';",
			'query may not import tests'
		],
		[
			'navigation in a page',
			'src/routes/+page.svelte',
			"import { goto } from '$app/navigation';",
			'navigation not allowed here'
		],
		[
			'an engine in the wrong file',
			'src/lib/query/a.ts',
			"import * as d from '@duckdb/duckdb-wasm';",
			'duckdb-wasm not allowed here'
		],
		[
			'the native engine in the browser',
			'src/lib/query/a.ts',
			"import { D } from '@duckdb/node-api';",
			'node-api not allowed here'
		],
		[
			'a table verb in the browser',
			'src/lib/query/a.ts',
			"import { from } from 'arquero';",
			'arquero not allowed here'
		],
		[
			'fetch in a chart',
			'src/lib/charts/a.ts',
			"await fetch('/x');",
			'fetch not allowed in charts'
		],
		['drawing by D3', 'src/lib/charts/a.ts', "d3.select('svg');", 'd3 may not draw'],
		[
			'SQL in a page',
			'src/routes/+page.ts',
			'const a = `\n\tselect year\n\tfrom observations`;',
			'SQL not allowed in routes'
		],
		[
			'TeX in the browser',
			'src/routes/method/a.ts',
			"import temml from 'temml';",
			'temml not allowed here'
		],
		[
			'a path in a page',
			'src/routes/+page.svelte',
			'<svg><path d="" /></svg>',
			'<path> not allowed in routes'
		],
		['a folder of anything', 'src/lib/charts/utils/a.ts', '', 'folder not allowed'],
		['a folder nobody drew', 'src/lib/stores/a.ts', '', 'no room: src/lib/stores/a.ts']
	];
	it.each(broken)('finds %s', (_name, path, text, sentence) => {
		expect(brokenArrows([{ path, text }]).join('\n')).toContain(sentence);
	});

	it('finds the second file that navigates', () => {
		const text = "import { goto } from '$app/navigation';";
		const sources = ['a', 'b'].map((name) => ({ path: `src/lib/filters/${name}.ts`, text }));
		expect(brokenArrows(sources)).toEqual([
			'second file that navigates: src/lib/filters/b.ts; put it into src/lib/filters/a.ts'
		]);
	});

	const allowed: [name: string, path: string, text: string][] = [
		['types', 'src/lib/measures/a.ts', "import type { Row } from '$lib/query/engine';"],
		[
			'types among braces',
			'src/lib/measures/a.ts',
			"import { type Row } from '$lib/query/engine';"
		],
		['a room of ingest before it', 'src/ingest/publish/a.ts', "import { a } from '../read/a';"],
		['its own room', 'src/lib/charts/A.svelte', "<script>\n\timport { a } from './mark';"],
		['a dataset', 'src/lib/catalogue/a.ts', "import text from '../../../datasets/hosts.csv?raw';"],
		['node on the server', 'src/routes/data/+server.ts', "import { join } from 'node:path';"],
		[
			"a test's fixture",
			'src/lib/charts/a.test.ts',
			"import { a } from '../../../tests/fixtures/a';"
		],
		["a test's table", 'src/lib/measures/a.test.ts', "import { csvParse } from 'd3-dsv';"],
		['a select element', 'src/routes/+page.svelte', "<select name='from'></select>"],
		['words that say import', 'src/lib/charts/a.ts', "// what an import from '$lib/ui/x' would do"]
	];
	it.each(allowed)('lets %s pass', (_name, path, text) => {
		expect(brokenArrows([{ path, text }])).toEqual([]);
	});
});
