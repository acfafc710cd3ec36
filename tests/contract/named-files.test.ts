import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const DOCUMENTS = [
	...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'datasets/README.md'],
	...readdirSync('docs', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => `docs/${name.replaceAll('\\', '/')}`)
];

/** Files that a document names in full; those of a build or a folder of someone else's are not ours to find. */
const NAMED =
	/`((?:src|tests|docs|datasets)\/[^`*…{}\s]+\.(?:ts|mjs|svelte|css|csv|json|md|parquet))`/g;

it('every file that the documents name in full is there', () => {
	const named = DOCUMENTS.flatMap((document) =>
		[...readFileSync(document, 'utf8').matchAll(NAMED)].map(([, path = '']) => ({ document, path }))
	);
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter(({ path }) => !existsSync(path))).toEqual([]);
});
