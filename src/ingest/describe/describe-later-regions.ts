import { LEVELS } from '../../lib/catalogue/types';
import type { ResourceDescription } from './data-package';
import { matching, oneOf, REQUIRED, schema } from './describe-fields';
import { LATER_REGION_LIST } from '../lists/later-region-list';
import { LICENSES, SOURCES } from '../lists/sources';

/** The regions of the table from 2021 on. */
export const LATER_REGIONS: ResourceDescription = {
	name: 'regions_2021',
	path: LATER_REGION_LIST,
	title_en: 'Regions of NUTS 2021: the codes of the table from 2021 on',
	title_fr: 'Régions de la NUTS 2021 : les codes du tableau depuis 2021',
	description_en:
		"One row per code of NUTS 2021 (levels 0 to 2) in the countries of Eurostat's tables, with the name " +
		'that the boundaries bear in Latin letters. Changed: English and French names were added for ' +
		'countries and hosts; a code that the table has and NUTS 2021 does not is named as in regions, or ' +
		'stands for its own name.',
	description_fr:
		'Une ligne par code de la NUTS 2021 (niveaux 0 à 2) dans les pays des tableaux d’Eurostat, avec le ' +
		'nom en lettres latines que portent les limites. Changements : noms anglais et français ajoutés pour ' +
		'les pays et les hôtes ; un code du tableau absent de la NUTS 2021 porte le nom qu’il a dans regions, ' +
		'ou tient lieu de nom.',
	format: 'csv',
	mediatype: 'text/csv',
	vintage: 'NUTS 2021',
	sources: [SOURCES.boundaries, SOURCES.nuts],
	licenses: [LICENSES.eurostat],
	schema: schema(
		[
			[
				'code',
				'string',
				'Code in NUTS 2021',
				'Code NUTS 2021',
				matching('^[A-Z]{2}[0-9A-Z]{0,2}$')
			],
			['level', 'string', 'NUTS level', 'Niveau NUTS', oneOf(LEVELS)],
			['country', 'string', 'Country, as Eurostat writes it', 'Pays, selon Eurostat', REQUIRED],
			['name_en', 'string', 'English or local name', 'Nom anglais ou local', REQUIRED],
			['name_fr', 'string', 'French or local name', 'Nom français ou local', REQUIRED],
			[
				'name_local',
				'string',
				'Local name, in Latin letters',
				'Nom local, en lettres latines',
				REQUIRED
			],
			['extra_regio', 'boolean', 'Lies in no region', 'N’est dans aucune région', REQUIRED]
		],
		['code']
	)
};
