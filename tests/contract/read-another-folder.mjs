// Writes as JSON into the file given what the site answers at /data/ and in its code lists, from the folder FILIERES_DATASETS names.
import { writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

const site = await createServer({
	appType: 'custom',
	logLevel: 'error',
	optimizeDeps: { noDiscovery: true },
	server: { middlewareMode: true, hmr: false, ws: false, watch: null }
});

/** @param {string} route @param {Record<string, string>} [params] */
async function bytesOf(route, params = {}) {
	const { GET } = await site.ssrLoadModule(`/src/routes/data/${route}/+server.ts`);
	const response = await GET({ params });
	return Buffer.from(await response.arrayBuffer());
}

/** @param {string} name */
async function textOf(name) {
	return (await bytesOf('[file]', { file: name })).toString();
}

try {
	const { HOSTS } = await site.ssrLoadModule('/src/lib/catalogue/regions/hosts.ts');
	const { YEARS } = await site.ssrLoadModule('/src/lib/catalogue/years.ts');
	const answers = {
		hosts: HOSTS.map((/** @type {{ names: { en: string } }} */ { names }) => names.en),
		years: YEARS,
		index: JSON.parse((await bytesOf('index.json')).toString()),
		denominators: JSON.parse((await bytesOf('denominator-series.json')).toString()),
		hostsCsv: await textOf('hosts.csv'),
		hostObservations: await textOf('host-observations.csv'),
		observations: (await bytesOf('[file]', { file: 'observations.csv.gz' })).toString('base64')
	};
	await writeFile(process.argv[2] ?? 'missing file', JSON.stringify(answers));
} finally {
	await site.close();
}
