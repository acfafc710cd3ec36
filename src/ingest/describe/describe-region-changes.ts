import { REGION_CHANGES } from '../../lib/catalogue/types';
import type { ResourceDescription } from './data-package';
import { keyOf, matching, oneOf, schema } from './describe-fields';
import { LICENSES, SOURCES } from '../lists/sources';

const VERSION = oneOf(['2010', '2013', '2016', '2021', '2024']);
const CODE = matching('^[A-Z]{2}[0-9A-Z]{1,2}$');

/** What became of the table's regions in later NUTS versions. */
export const REGION_CHANGE_TABLE: ResourceDescription = {
	name: 'region_changes',
	path: 'region_changes.csv',
	title_en: "Region changes: what became of the table's codes in later NUTS versions",
	title_fr: 'Changements de régions : ce que sont devenus les codes du tableau dans NUTS',
	description_en:
		'One row per pair of codes that share land. NUTS 2 from the change tables of the Joint Research ' +
		'Centre; of NUTS 1 only FR7, which became FRK by regulation. Changed: the weights were reduced to ' +
		'what they say (same, recode, split, merge, boundary shift); overlaps with less than 0.05 % of ' +
		'the people (2011, 2021) and of the buildings of either region, and codes that the table ' +
		'does not have, were left out.',
	description_fr:
		'Une ligne par paire de codes qui ont du sol en commun. NUTS 2 : tables de passage du Centre ' +
		'commun de recherche ; NUTS 1 : seulement FR7, devenue FRK par règlement. Changements : les poids ont ' +
		'été réduits à ce qu’ils disent (identique, recodage, division, fusion, limite déplacée) ; les ' +
		'recouvrements de moins de 0,05 % des habitants (2011, 2021) et du bâti de chacune des deux ' +
		'régions et les codes absents du tableau ont été omis.',
	format: 'csv',
	mediatype: 'text/csv',
	vintage: 'NUTS 2010-2024',
	sources: [SOURCES.nutsChanges, SOURCES.nutsRegulation],
	licenses: [LICENSES.jrc],
	schema: schema(
		[
			['from_version', 'string', 'NUTS version', 'Version NUTS', VERSION],
			['from_code', 'string', 'Code in it', 'Code dans celle-ci', CODE],
			['to_version', 'string', 'Later NUTS version', 'Version NUTS ultérieure', VERSION],
			['to_code', 'string', 'Code in the later one', 'Code dans la version ultérieure', CODE],
			['kind', 'string', 'What happened', 'Ce qui s’est passé', oneOf(REGION_CHANGES)],
			['source', 'string', 'Who says so', 'Qui le dit', oneOf(['jrc', 'regulation'])]
		],
		['from_version', 'to_version', 'from_code', 'to_code'],
		[keyOf('from_code', 'regions', 'code')]
	)
};
