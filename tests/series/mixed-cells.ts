import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOST_REGIONS } from '../../src/lib/catalogue/regions/hosts';
import { COUNTRIES } from '../../src/lib/catalogue/regions/regions';
import { SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { INDICATORS } from '$lib/catalogue/types';
import { openNativeEngine } from '../../src/lib/query/engine/native.server';
import { askDenominators } from '$lib/query/ask-cube';
import { readObservations } from '$lib/query/observation-cube';
import { packObservations } from '$lib/query/pack-observations';
import { observationsOf } from '$lib/query/observations-of';
import type { Cells } from '../../src/lib/cells/cells.svelte';
import { writeMixedFolder } from './mixed-folder';

/** The synthetic tables in a folder of their own, and the cells of hosts, countries and some others as pages have them. */
export async function openMixed() {
	const folder = await mkdtemp(join(tmpdir(), 'filieres-series-'));
	await writeMixedFolder(folder);
	const engine = await openNativeEngine(folder);
	const rows = await engine.rows(
		observationsOf({
			indicators: [...INDICATORS, 'published_employment_growth'],
			regions: [...HOST_REGIONS, ...COUNTRIES.map(({ code }) => code), 'FR71', 'CZ06'],
			activities: SECTOR_ACTIVITIES
		})
	);
	const beside = await askDenominators(engine, HOST_REGIONS);
	const read = readObservations([packObservations(rows), beside]);
	const cells: Cells = {
		read,
		publishedGrowthFlags: (key) => read({ ...key, indicator: 'published_employment_growth' }).flags
	};
	return { folder, engine, cells, rows };
}
