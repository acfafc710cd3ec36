import { CURATED_BREAKS } from '$lib/catalogue/tables/breaks';
import { readProvenance } from '$lib/catalogue/tables/provenance.server';
import { regionByCode } from '$lib/catalogue/regions/regions';
import { LANGUAGES, type Language } from '$lib/catalogue/types';
import type { EntryGenerator, PageServerLoad } from './$types';
import { doubtWords, jumpRows } from './method-breaks.server';
import { ruleSections } from './method-rules.server';
import { measureSections } from './method-sections.server';
import { readMethodCells } from './method-table.server';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The whole page in its language, every example computed from the table now. */
export const load: PageServerLoad = async ({ params }) => {
	const language: Language = LANGUAGES.find((known) => known === params.lang) ?? 'en';
	const cells = await readMethodCells();
	return {
		measures: measureSections(cells, language),
		rules: ruleSections(language),
		curated: CURATED_BREAKS.map(({ id, region, year, evidence }) => ({
			id,
			region: regionByCode.get(region).names[language],
			year,
			evidence: evidence[language]
		})),
		doubts: doubtWords(language),
		jumps: jumpRows(cells.read, language, CURATED_BREAKS),
		provenance: await readProvenance()
	};
};
