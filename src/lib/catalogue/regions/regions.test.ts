import { expect, it } from 'vitest';
import { HOST_REGIONS } from './hosts';
import { PLACES, placeByCode } from './regions';

const namesOf = (codes: readonly string[]) => codes.map((code) => placeByCode.get(code).names.fr);
const codesOf = (country: string) =>
	PLACES.filter((place) => place.country === country).map(({ code }) => code);

// Regions of 1970-2015: Code officiel géographique of INSEE; the seven zones d’études et d’aménagement likewise.
it('REGIONS are named in French as a French ministry prints the regions of France', () => {
	expect(namesOf(codesOf('FR'))).toEqual([
		...['France', 'Île-de-France', 'Île-de-France', 'Bassin parisien', 'Champagne-Ardenne'],
		...['Picardie', 'Haute-Normandie', 'Centre-Val de Loire', 'Basse-Normandie', 'Bourgogne'],
		...['Nord-Pas-de-Calais', 'Nord-Pas-de-Calais', 'Est', 'Lorraine', 'Alsace', 'Franche-Comté'],
		...['Ouest', 'Pays de la Loire', 'Bretagne', 'Poitou-Charentes', 'Sud-Ouest', 'Aquitaine'],
		...['Midi-Pyrénées', 'Limousin', 'Auvergne-Rhône-Alpes', 'Rhône-Alpes', 'Auvergne'],
		...['Méditerranée', 'Languedoc-Roussillon', 'Provence-Alpes-Côte d’Azur', 'Corse'],
		...['Départements d’outre-mer (NUTS 2010)', 'Guadeloupe (NUTS 2010)'],
		...['Martinique (NUTS 2010)', 'Guyane (NUTS 2010)', 'La Réunion (NUTS 2010)'],
		...['Régions ultrapériphériques françaises', 'Guadeloupe', 'Martinique', 'Guyane'],
		...['La Réunion', 'Mayotte'],
		// Code officiel géographique of 2016: those that are sums of regions of before.
		...['Bourgogne-Franche-Comté', 'Normandie', 'Hauts-de-France', 'Grand Est'],
		...['Nouvelle-Aquitaine', 'Occitanie']
	]);
});

// Constitution belge, articles 3 to 5; Luxembourg and the Aosta Valley have French as an official language too.
it('REGIONS are named in French where French is an official language', () => {
	const codes = ['BE', 'LU'].flatMap(codesOf);
	expect(namesOf([...codes, 'ITC2'])).toEqual([
		...['Belgique', 'Région de Bruxelles-Capitale', 'Région de Bruxelles-Capitale'],
		...['Région flamande', 'Province d’Anvers', 'Province de Limbourg (Belgique)'],
		...['Province de Flandre orientale', 'Province du Brabant flamand'],
		...['Province de Flandre occidentale', 'Région wallonne', 'Province du Brabant wallon'],
		...['Province de Hainaut', 'Province de Liège', 'Province de Luxembourg (Belgique)'],
		...['Province de Namur', 'Luxembourg', 'Luxembourg', 'Luxembourg', 'Vallée d’Aoste']
	]);
});

it('REGIONS are named in French for every host', () => {
	expect(namesOf(HOST_REGIONS)).toEqual([
		...['Andalousie', 'Lituanie (pays entier)', 'Silésie', 'Croatie continentale', 'Catalogne'],
		...['Slovaquie orientale', 'Finlande du Nord et de l’Est', 'Suède du Sud'],
		...['Bulgarie du Sud-Est', 'Auvergne-Rhône-Alpes', 'Prague', 'Düsseldorf'],
		...['Roumanie du Nord-Est', 'Petite-Pologne', 'Lombardie']
	]);
});

it('REGIONS keep Eurostat’s name in English where regions.csv has no English one', () => {
	expect(placeByCode.get('FR10').names.en).toBe('Ile-de-France');
	expect(placeByCode.get('BE21').names.en).toBe('Prov. Antwerpen');
});
