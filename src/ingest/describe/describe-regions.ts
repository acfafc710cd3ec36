import { LEVELS } from '../../lib/catalogue/types';
import type { ResourceDescription } from './data-package';
import { keyOf, matching, oneOf, REQUIRED, schema } from './describe-fields';
import { LICENSES, SOURCES } from '../lists/sources';

const CSV = { format: 'csv', mediatype: 'text/csv' } as const;

/** The regions of the main table, the hosts among them, and their shapes. */
export const REGION_TABLES: readonly ResourceDescription[] = [
	{
		name: 'regions',
		path: 'regions.csv',
		title_en: 'Regions: every code of the main table',
		title_fr: 'Régions : tous les codes du tableau principal',
		description_en:
			'One row per region code as published (NUTS versions stand side by side). Changed: ' +
			'English and French names were added for countries and hosts; four names in capitals ' +
			'were put in lower case; codes that are no place are marked extra_regio; FR7 was given ' +
			'FRK, the same area.',
		description_fr:
			'Une ligne par code de région publié (plusieurs versions NUTS côte à côte). Changements : ' +
			'noms anglais et français ajoutés pour les pays et les hôtes ; quatre noms en capitales ' +
			'mis en minuscules ; les codes qui ne sont pas des lieux sont marqués extra_regio ; FR7 ' +
			'a reçu FRK, le même territoire.',
		...CSV,
		vintage: 'NUTS 2006-2016',
		sources: [SOURCES.mainTable, SOURCES.nuts],
		licenses: [LICENSES.eurostat],
		schema: schema(
			[
				['code', 'string', 'Code as published', 'Code publié', matching('^[A-Z]{2}[0-9A-Z]{0,2}$')],
				['slug', 'string', "Address of the host's page", 'Adresse de la page de l’hôte'],
				['level', 'string', 'NUTS level', 'Niveau NUTS', oneOf(LEVELS)],
				['country', 'string', 'Country, as Eurostat writes it', 'Pays, selon Eurostat', REQUIRED],
				['name_en', 'string', 'English or local name', 'Nom anglais ou local', REQUIRED],
				['name_fr', 'string', 'French or local name', 'Nom français ou local', REQUIRED],
				[
					'name_local',
					'string',
					'Local name, as in the source',
					'Nom local, selon la source',
					REQUIRED
				],
				['nuts_2016', 'string', 'Code in NUTS 2016', 'Code dans NUTS 2016'],
				['nuts_change', 'string', 'What changed by NUTS 2016', 'Ce qui a changé jusqu’à NUTS 2016'],
				['extra_regio', 'boolean', 'Lies in no region', 'N’est dans aucune région', REQUIRED]
			],
			['code']
		)
	},
	{
		name: 'hosts',
		path: 'hosts.csv',
		title_en: 'Hosts of the workshops "Clusters meet Regions"',
		title_fr: 'Hôtes des ateliers « Clusters meet Regions »',
		description_en:
			'One row per workshop, February 2022 to March 2024, with the region that stands for it. ' +
			'Changed: French city names were added; the mapping to regions is ours.',
		description_fr:
			'Une ligne par atelier, de février 2022 à mars 2024, avec la région qui le représente. ' +
			'Changements : noms français des villes ajoutés ; la correspondance avec les régions est de nous.',
		...CSV,
		vintage: '2024-03-26',
		sources: [SOURCES.workshops],
		licenses: [LICENSES.facts],
		schema: schema(
			[
				['slug', 'string', 'Name of the workshop', 'Nom de l’atelier', matching('^[a-z-]+$')],
				['region_slug', 'string', "Address of the region's page", 'Adresse de la page', REQUIRED],
				['region', 'string', 'Region code in the table', 'Code de région du tableau', REQUIRED],
				['city_en', 'string', 'City, English', 'Ville, en anglais', REQUIRED],
				['city_fr', 'string', 'City, French', 'Ville, en français', REQUIRED],
				['country', 'string', 'Country', 'Pays', REQUIRED],
				['start', 'date', 'First day', 'Premier jour', REQUIRED],
				['end', 'date', 'Last day', 'Dernier jour', REQUIRED],
				['nuts_2021', 'string', 'Code in NUTS 2021', 'Code dans NUTS 2021', REQUIRED],
				['name_en', 'string', 'Region, English', 'Région, en anglais', REQUIRED],
				['name_fr', 'string', 'Region, French', 'Région, en français', REQUIRED],
				['note_en', 'string', 'Note, English', 'Note, en anglais'],
				['note_fr', 'string', 'Note, French', 'Note, en français']
			],
			['slug'],
			[keyOf('region', 'regions', 'code'), keyOf('region_slug', 'regions', 'slug')]
		)
	},
	{
		name: 'boundaries',
		path: 'boundaries.topojson',
		title_en: 'Boundaries of the regions, simplified',
		title_fr: 'Limites des régions, simplifiées',
		description_en:
			'One object a level (nuts0, nuts1, nuts2); each shape names the regions of the table it ' +
			'draws. Changed: NUTS 2021, with NUTS 2016 where a code is gone; simplified and ' +
			'quantized; shapes of levels 1 and 2 without a region of the table left out. ' +
			'© EuroGeographics for the administrative boundaries.',
		description_fr:
			'Un objet par niveau (nuts0, nuts1, nuts2) ; chaque forme nomme les régions du tableau ' +
			'qu’elle dessine. Changements : NUTS 2021, et NUTS 2016 là où un code a disparu ; ' +
			'simplifiées et quantifiées ; formes des niveaux 1 et 2 sans région du tableau omises. ' +
			'© EuroGeographics pour les limites administratives.',
		format: 'topojson',
		mediatype: 'application/json',
		vintage: 'NUTS 2021 and 2016',
		sources: [SOURCES.boundaries],
		licenses: [LICENSES.euroGeographics]
	}
];
