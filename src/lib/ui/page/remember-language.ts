import { LANGUAGES, type Language } from '$lib/catalogue/types';

const KEY = 'filieres-language';

/** Keeps the chosen language on this device; where the browser forbids it, nothing is kept and nothing breaks. */
export function rememberLanguage(language: Language): void {
	try {
		localStorage.setItem(KEY, language);
	} catch (cause) {
		ignoreDenied(cause);
	}
}

/** The language chosen on this device, or null. */
export function rememberedLanguage(): Language | null {
	try {
		return LANGUAGES.find((language) => language === localStorage.getItem(KEY)) ?? null;
	} catch (cause) {
		return ignoreDenied(cause);
	}
}

// Reading localStorage itself throws a DOMException when a visitor blocks site data.
function ignoreDenied(cause: unknown): null {
	if (cause instanceof DOMException) return null;
	throw cause;
}
