import { afterEach, expect, it } from 'vitest';
import type { Indicator, IndicatorSlug, Language } from '../catalogue/types';
import { baseLocale, overwriteGetLocale } from './compiled/runtime.js';
import { sayQuantity, sayRegion, sayValue } from './say';

afterEach(() => overwriteGetLocale(() => baseLocale));

const made = { range: null, reason: null, flags: '', partsMissing: 0, parts: 1 } as const;

it.each<[Language, number, IndicatorSlug, 'complete' | 'at_least', string]>([
	['fr', 0, 'persons_employed', 'complete', '0 personne occupée'],
	['fr', 1, 'local_units', 'complete', '1 unité locale'],
	['fr', 2, 'local_units', 'complete', '2 unités locales'],
	['fr', 1.4, 'wages', 'at_least', 'au moins 1,4 million d’euros de salaires et traitements'],
	['fr', 2.1, 'wages', 'complete', '2,1 millions d’euros de salaires et traitements'],
	['en', 1, 'persons_employed', 'complete', '1 person employed'],
	['en', 0, 'local_units', 'complete', '0 local units']
])('sayQuantity in %s: %d, %s, %s', (language, value, slug, status, expected) => {
	overwriteGetLocale(() => language);
	const indicator = { slug, decimals: slug === 'wages' ? 1 : 0 } as Indicator;
	expect(sayQuantity({ ...made, status, value }, indicator, language)).toBe(expected);
});

it.each<[Language, 'at_least' | 'at_most', string, string]>([
	['en', 'at_least', 'at least 1,234', 'at least 1,234 persons employed'],
	['en', 'at_most', 'at most 1,234', 'at most 1,234 persons employed'],
	['fr', 'at_least', 'au moins 1 234', 'au moins 1 234 personnes occupées'],
	['fr', 'at_most', 'au plus 1 234', 'au plus 1 234 personnes occupées']
])('a bound in %s, %s, is told on its own side', (language, status, number, quantity) => {
	overwriteGetLocale(() => language);
	const measure = { ...made, status, value: 1234 };
	const indicator = { slug: 'persons_employed', decimals: 0 } as Indicator;
	const written = language === 'en' ? '1,234' : '1 234';
	expect(sayValue(measure, (value) => (value === 1234 ? written : '?'))).toBe(number);
	const said = sayQuantity(measure, indicator, language).replaceAll(/[\u00a0\u202f]/g, ' ');
	expect(said).toBe(quantity);
});

it.each<[Language, 'confidential' | 'not_available' | 'not_comparable', string]>([
	['en', 'confidential', 'confidential'],
	['en', 'not_available', 'not available'],
	['en', 'not_comparable', 'not comparable'],
	['fr', 'confidential', 'confidentiel'],
	['fr', 'not_available', 'non disponible'],
	['fr', 'not_comparable', 'non comparable']
])('what has no number has its own word in %s: %s', (language, status, expected) => {
	overwriteGetLocale(() => language);
	expect(sayValue({ ...made, status, value: null }, String)).toBe(expected);
});

it.each([
	['DE', 'Allemagne', 'l’Allemagne'],
	['BE3', 'Région wallonne', 'la région wallonne'],
	['FR10', 'Île-de-France', 'l’Île-de-France'],
	['FRA4', 'La Réunion', 'La Réunion'],
	['DE21', 'Oberbayern', 'la région Oberbayern']
])('sayRegion(%s) gives the French article', (code, fr, expected) => {
	overwriteGetLocale(() => 'fr');
	expect(sayRegion({ code, names: { en: fr, fr } }, 'fr')).toBe(expected);
});
