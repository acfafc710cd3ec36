import { LANGUAGES, type Language } from '$lib/catalogue/types';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params }) => {
	const language: Language = LANGUAGES.find((known) => known === params.lang) ?? 'en';
	return { language };
};
