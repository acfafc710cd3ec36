import { LANGUAGES } from '$lib/catalogue/types';
import { readRevisions } from './revisions.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** Once a build: both languages tell the same counts. */
let revisions: ReturnType<typeof readRevisions> | undefined;

/** What changed between the vintages at hand. */
export const load: PageServerLoad = async () => ({
	revisions: await (revisions ??= readRevisions())
});
