import { INDICATORS, PUBLISHED_RATIOS } from '../../lib/catalogue/types';
import type { ResourceDescription } from './data-package';
import { keyOf, matching, oneOf, REQUIRED, schema } from './describe-fields';
import { LICENSES, SOURCES } from '../lists/sources';

const CLAIM_UNIT = 'by measure: persons, companies, or a share from 0 to 1';
const CSV = { format: 'csv', mediatype: 'text/csv' } as const;

/** Code lists of what is counted, in what, and what others say of it. */
export const CODE_TABLES: readonly ResourceDescription[] = [
	{
		name: 'activities',
		path: 'activities.csv',
		title_en: 'Activities: every NACE Rev. 2 code of the main table',
		title_fr: 'Activités : tous les codes NACE Rév. 2 du tableau principal',
		description_en:
			'One row per activity. Changed: the level was added, told from the form of the code.',
		description_fr:
			'Une ligne par activité. Changement : le niveau a été ajouté, tiré de la forme du code.',
		...CSV,
		vintage: 'NACE Rev. 2',
		sources: [SOURCES.nace],
		licenses: [LICENSES.eurostat],
		schema: schema(
			[
				['code', 'string', 'NACE Rev. 2 code', 'Code NACE Rév. 2', matching('^[A-Z]\\d{0,3}$')],
				['level', 'string', 'Level', 'Niveau', oneOf(['section', 'division', 'group'])],
				['name_en', 'string', 'English name', 'Nom anglais', REQUIRED],
				['name_fr', 'string', 'French name', 'Nom français', REQUIRED]
			],
			['code']
		)
	},
	{
		name: 'sectors',
		path: 'sectors.csv',
		title_en: 'Sectors: named sets of activities',
		title_fr: 'Filières : ensembles nommés d’activités',
		description_en:
			'One row per sector; the observations of its activities are summed. Changed: the sets are ' +
			"ours, after the workshop's words; the divisions keep the names of the nomenclature.",
		description_fr:
			'Une ligne par filière ; les observations de ses activités sont additionnées. Changement : ' +
			'les ensembles sont de nous, d’après les mots de l’atelier ; les divisions gardent les ' +
			'noms de la nomenclature.',
		...CSV,
		vintage: 'NACE Rev. 2',
		sources: [SOURCES.nace],
		licenses: [LICENSES.eurostat],
		schema: schema(
			[
				['slug', 'string', 'Name in addresses', 'Nom dans les adresses', matching('^[a-z0-9]+$')],
				['kind', 'string', 'Kind', 'Genre', oneOf(['sector', 'total', 'division'])],
				['name_en', 'string', 'English name', 'Nom anglais', REQUIRED],
				['name_fr', 'string', 'French name', 'Nom français', REQUIRED],
				['activities', 'string', 'Activity codes, by spaces', 'Codes, par espaces', REQUIRED]
			],
			['slug']
		)
	},
	{
		name: 'indicators',
		path: 'indicators.csv',
		title_en: 'Indicators: what is counted',
		title_fr: 'Indicateurs : ce qui est compté',
		description_en:
			"One row per indicator, with Eurostat's code and unit. Changed: names for addresses were " +
			'given; whether values may be added was stated.',
		description_fr:
			'Une ligne par indicateur, avec le code et l’unité d’Eurostat. Changements : noms donnés ' +
			'pour les adresses ; il est dit si les valeurs peuvent être additionnées.',
		...CSV,
		vintage: 'SBS 2008-2015',
		sources: [SOURCES.mainTable],
		licenses: [LICENSES.eurostat],
		schema: schema(
			[
				['slug', 'string', 'Name', 'Nom', oneOf([...INDICATORS, ...PUBLISHED_RATIOS])],
				['code', 'string', "Eurostat's code", 'Code d’Eurostat', matching('^V\\d{5}$')],
				['name_en', 'string', 'English name', 'Nom anglais', REQUIRED],
				['name_fr', 'string', 'French name', 'Nom français', REQUIRED],
				['unit_en', 'string', 'Unit, English', 'Unité, en anglais', REQUIRED],
				['unit_fr', 'string', 'Unit, French', 'Unité, en français', REQUIRED],
				['decimals', 'integer', 'Published decimals', 'Décimales publiées', REQUIRED],
				['additive', 'boolean', 'May be added', 'Peut être additionné', REQUIRED]
			],
			['slug']
		)
	},
	{
		name: 'claims',
		path: 'claims.csv',
		title_en: 'Figures quoted for Auvergne-Rhône-Alpes by the workshop',
		title_fr: 'Chiffres cités pour Auvergne-Rhône-Alpes par l’atelier',
		description_en:
			'One row per quoted figure, verbatim; a quotation, not a statistic. Nothing was changed.',
		description_fr:
			'Une ligne par chiffre cité, mot pour mot ; une citation, pas une statistique. Rien n’a été changé.',
		...CSV,
		vintage: '2023-10-13',
		sources: [SOURCES.workshops],
		licenses: [LICENSES.quotation],
		schema: schema(
			[
				['region', 'string', 'Region, by its address', 'Région, par son adresse', REQUIRED],
				['sector', 'string', 'Sector', 'Filière', REQUIRED],
				['measure', 'string', 'What is claimed', 'Ce qui est affirmé', REQUIRED],
				['claimed', 'number', 'Figure', 'Chiffre', { unit: CLAIM_UNIT, ...REQUIRED }],
				['wording', 'string', 'The words, in English', 'Les mots, en anglais', REQUIRED],
				['source', 'string', 'Source', 'Source', REQUIRED]
			],
			['region', 'sector', 'measure'],
			[keyOf('region', 'regions', 'slug'), keyOf('sector', 'sectors', 'slug')]
		)
	}
];
