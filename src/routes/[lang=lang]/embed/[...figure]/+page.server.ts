import { error } from '@sveltejs/kit';
import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { readMap } from '$lib/catalogue/regions/map.server';
import { readProvenance } from '$lib/catalogue/tables/provenance.server';
import { LANGUAGES, type Language } from '$lib/catalogue/types';
import { readCountryCells } from '$lib/cells/country-cells.server';
import { EMBEDDED_FIGURES } from '$lib/takeaway/embedded-figures';
import { readHostCells } from '$lib/cells/host-cells.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Static through and through: a frame in another site carries no script of ours. */
export const csr = false;

const FOLDER = 'embed/';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) =>
		EMBEDDED_FIGURES.map(({ path }) => ({ lang, figure: path.slice(FOLDER.length) }))
	);

/** One figure with the cells it needs. */
export const load: PageServerLoad = async ({ params }) => {
	const figure = EMBEDDED_FIGURES.find(({ path }) => path === `${FOLDER}${params.figure}`);
	if (figure === undefined) error(404, `unknown figure: ${params.figure}`);
	const language: Language = LANGUAGES.find((known) => known === params.lang) ?? 'en';
	const { hosts, ...beside } = await readHostCells();
	return {
		figure,
		language,
		...beside,
		cubes: figure.kind !== 'region' ? hosts : [...hosts, ...(await readCountryCells())],
		map: figure.name === 'map' ? await readMap(HOST_REGIONS) : null,
		provenance: await readProvenance()
	};
};
