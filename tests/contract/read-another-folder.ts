// Writes as JSON into the file given what the site answers at /data/ and in its code lists, from the folder FILIERES_DATASETS names.
import { writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

const site = await createServer({
	appType: 'custom',
	logLevel: 'error',
	optimizeDeps: { noDiscovery: true },
	server: { middlewareMode: true, hmr: false, ws: false, watch: null }
});

const POPULATION = { indicator: 'population', region: 'FR7', activity: 'total', year: 2014 };

async function bytesOf(route: string, params: Record<string, string> = {}): Promise<Buffer> {
	const { GET } = await site.ssrLoadModule(`/src/routes/data/${route}/+server.ts`);
	const response = await GET({ params });
	return Buffer.from(await response.arrayBuffer());
}

async function textOf(name: string): Promise<string> {
	return (await bytesOf('[file]', { file: name })).toString();
}

try {
	const { HOSTS } = await site.ssrLoadModule('/src/lib/catalogue/regions/hosts.ts');
	const { YEARS } = await site.ssrLoadModule('/src/lib/catalogue/years.ts');
	const { readCells } = await site.ssrLoadModule('/src/lib/cells/read-cells.server.ts');
	const { readObservations } = await site.ssrLoadModule('/src/lib/query/observation-cube.ts');
	const answers = {
		hosts: HOSTS.map(({ names }: { names: { en: string } }) => names.en),
		years: YEARS,
		index: JSON.parse((await bytesOf('index.json')).toString()),
		inhabitants: readObservations(await readCells({ regions: ['FR7'], activities: ['C'] }))(
			POPULATION
		),
		hostsCsv: await textOf('hosts.csv'),
		hostObservations: await textOf('host-observations.csv'),
		observations: (await bytesOf('[file]', { file: 'observations.csv.gz' })).toString('base64')
	};
	await writeFile(process.argv[2] ?? 'missing file', JSON.stringify(answers));
} finally {
	await site.close();
}
