import { LANGUAGES, type Language } from '$lib/catalogue/types';

export function match(param: string): param is Language {
	return LANGUAGES.some((language) => language === param);
}
