import { readProvenance } from '$lib/catalogue/tables/provenance.server';
import { LANGUAGES } from '$lib/catalogue/types';
import { summaryOf } from '$lib/measures/conformance/conformance-misses';
import { conformanceOf } from '$lib/measures/conformance/conformance-steps';
import { sharedNativeEngine } from '$lib/query/engine/native.server';
import { attachedFile } from '$lib/query/engine/attached-file.server';
import { conformanceQuestion } from './conformance-question';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** Once a build: both languages tell the same counts. */
let summary: ReturnType<typeof check> | undefined;

/** The counts that the page shows before, or without, the check in the visitor's browser. */
export const load: PageServerLoad = async () => ({
	summary: await (summary ??= check()),
	provenance: await readProvenance(),
	fetched: (await attachedFile()).mark
});

async function check() {
	return summaryOf(await conformanceOf(conformanceQuestion(await sharedNativeEngine())));
}
