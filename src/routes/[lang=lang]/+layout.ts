import { browser } from '$app/environment';
import { LANGUAGES, type Language } from '$lib/catalogue/types';
import type { LayoutLoad } from './$types';

/** In a browser the language is the document's, whatever address it was served at. */
export const load: LayoutLoad = ({ params }) => {
	const named = browser ? document.documentElement.lang : params.lang;
	const language: Language = LANGUAGES.find((known) => known === named) ?? 'en';
	return { language };
};
