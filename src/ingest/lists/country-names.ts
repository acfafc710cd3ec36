import type { Names } from '../../lib/catalogue/types';

/**
 * Names of the countries of the main table by Eurostat's two letters, from the Unicode CLDR as
 * `Intl.DisplayNames` gives them. Written out, because that list changes with the Node version
 * and the tables must not; the test beside holds it against `Intl`.
 */
export const COUNTRY_NAMES: Readonly<Record<string, Names>> = {
	AT: { en: 'Austria', fr: 'Autriche' },
	BE: { en: 'Belgium', fr: 'Belgique' },
	BG: { en: 'Bulgaria', fr: 'Bulgarie' },
	CY: { en: 'Cyprus', fr: 'Chypre' },
	CZ: { en: 'Czechia', fr: 'Tchéquie' },
	DE: { en: 'Germany', fr: 'Allemagne' },
	DK: { en: 'Denmark', fr: 'Danemark' },
	EE: { en: 'Estonia', fr: 'Estonie' },
	EL: { en: 'Greece', fr: 'Grèce' },
	ES: { en: 'Spain', fr: 'Espagne' },
	FI: { en: 'Finland', fr: 'Finlande' },
	FR: { en: 'France', fr: 'France' },
	HR: { en: 'Croatia', fr: 'Croatie' },
	HU: { en: 'Hungary', fr: 'Hongrie' },
	IE: { en: 'Ireland', fr: 'Irlande' },
	IT: { en: 'Italy', fr: 'Italie' },
	LT: { en: 'Lithuania', fr: 'Lituanie' },
	LU: { en: 'Luxembourg', fr: 'Luxembourg' },
	LV: { en: 'Latvia', fr: 'Lettonie' },
	MT: { en: 'Malta', fr: 'Malte' },
	NL: { en: 'Netherlands', fr: 'Pays-Bas' },
	NO: { en: 'Norway', fr: 'Norvège' },
	PL: { en: 'Poland', fr: 'Pologne' },
	PT: { en: 'Portugal', fr: 'Portugal' },
	RO: { en: 'Romania', fr: 'Roumanie' },
	SE: { en: 'Sweden', fr: 'Suède' },
	SI: { en: 'Slovenia', fr: 'Slovénie' },
	SK: { en: 'Slovakia', fr: 'Slovaquie' },
	UK: { en: 'United Kingdom', fr: 'Royaume-Uni' }
};
