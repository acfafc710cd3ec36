import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The columns of a change table that count what lies in both regions. */
export const HELD = 'pop11,pop21,artif_surf12,artif_surf18,bu_vol';
const RAW: readonly (readonly [string, string])[] = [
	[
		'hosts.csv',
		'slug,region_slug,city,country,start,end,nuts_2021,codes_in_sbs,name_en,name_fr,note_en,note_fr'
	],
	['claims.csv', 'region,sector,measure,claimed,wording,source'],
	['labels/nace_rev2_labels.csv', 'code,en,fr'],
	['nuts/regions_in_sbs.csv', 'code,level,name_local,code_2016,change_2013_2016'],
	['boundaries/none.csv', ''],
	...['2010,2013', '2013,2016', '2013,2021', '2013,2024'].map((pair) => {
		const [from = '', to = ''] = pair.split(',');
		return [`nuts/n2_cm_v${from}_v${to}.csv`, `code_v${from},code_v${to},${HELD}`] as const;
	})
];

/** A new folder of raw files, as data:codes reads them: of those before the shapes, the headers. */
export async function writeRawFolder(raw: string): Promise<void> {
	await rm(raw, { recursive: true, force: true });
	for (const [file, lines] of RAW) {
		await mkdir(dirname(join(raw, file)), { recursive: true });
		await writeFile(join(raw, file), `${lines}\n`);
	}
}
