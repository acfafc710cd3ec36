import type { ResourceDescription } from './data-package';
import { keyOf, matching, oneOf, REQUIRED, schema } from './describe-fields';
import { ALL_GROUPS, EMPLOYEE_GROUPS, RELATIONS } from '../lists/employee-codes';
import { EMPLOYEES_SET, LICENSES, SOURCES } from '../lists/sources';

const NUTS = { constraints: { required: true, pattern: '^FR[0-9A-Z]{1,2}$' } };
const CSV = { format: 'csv', mediatype: 'text/csv' } as const;

const COUNTED = {
	en:
		'Employees of the private sector under the general scheme at the end of the quarter, apprentices ' +
		'included; not persons employed: no self-employed, no farm workers, and temporary workers in a ' +
		'sector of their own. Seasonally adjusted, and revised by Urssaf with each release. ',
	fr:
		'Salariés du secteur privé relevant du régime général à la fin du trimestre, apprentis compris ; ' +
		'ce ne sont pas des personnes occupées : ni non-salariés, ni salariés agricoles, et les intérimaires ' +
		'dans un secteur à part. Corrigés des variations saisonnières, et révisés par l’Urssaf à chaque ' +
		'publication. '
};
const KEPT = {
	en:
		'Changed: regions under their NUTS 2021 codes, columns renamed, and of the 28 groups the nine of ' +
		'manufacturing kept beside the total. No value was estimated.',
	fr:
		'Changements : régions sous leur code NUTS 2021, colonnes renommées et, des 28 groupes, les neuf de ' +
		'l’industrie manufacturière gardés avec le total. Aucune valeur n’a été estimée.'
};

/** Employees and wage bill of French regions by group of activities, to the newest quarter. */
export const EMPLOYEES_QUARTERLY: ResourceDescription = {
	name: 'employees_quarterly',
	path: 'employees_quarterly.parquet',
	title_en: 'Employees of the private sector in French regions, quarter by quarter',
	title_fr: 'Salariés du secteur privé dans les régions françaises, par trimestre',
	description_en:
		`One row per region, group of activities and quarter. ${COUNTED.en}` +
		`Regions until 2015 were summed into those of today, and all groups into the total. ${KEPT.en}`,
	description_fr:
		`Une ligne par région, groupe d’activités et trimestre. ${COUNTED.fr}` +
		`Les anciennes régions ont été additionnées, tous les groupes aussi pour le total. ${KEPT.fr}`,
	format: 'parquet',
	mediatype: 'application/vnd.apache.parquet',
	sources: [SOURCES.employees],
	licenses: [LICENSES.odbl],
	schema: schema(
		[
			['region', 'string', 'Region, NUTS 2021', 'Région, NUTS 2021', NUTS],
			['activity_group', 'string', 'Group of activities', 'Groupe d’activités', REQUIRED],
			['quarter', 'date', 'Last day of the quarter', 'Dernier jour du trimestre', REQUIRED],
			[
				'employees_sa',
				'integer',
				'Employees on that day, seasonally adjusted; empty when not published',
				'Salariés à cette date, CVS ; vide si non publié',
				{ unit: 'employees' }
			],
			[
				'wage_bill_sa',
				'number',
				'Wage bill of the quarter, seasonally adjusted; empty when not published',
				'Masse salariale du trimestre, CVS ; vide si non publiée',
				{ unit: 'euro' }
			]
		],
		['region', 'activity_group', 'quarter'],
		[
			keyOf('region', 'employee_regions', 'region'),
			keyOf('activity_group', 'employee_groups', 'code')
		]
	)
};

/**
 * The same where a third party's page took it out of Urssaf's data set. `taken` is the month of it, ISO;
 * `sha256` is that of the file.
 */
export function describeEmployeesExtract(taken: string, sha256: string): ResourceDescription {
	return {
		...EMPLOYEES_QUARTERLY,
		description_en:
			`One row per region, group of activities and quarter. ${COUNTED.en}` +
			"Taken from a third party's page of April 2026, the total too, not from Urssaf itself, which may " +
			`have revised the figures since. ${KEPT.en}`,
		description_fr:
			`Une ligne par région, groupe d’activités et trimestre. ${COUNTED.fr}` +
			'Repris, total compris, de la page d’un tiers d’avril 2026 et non de l’Urssaf elle-même, qui peut ' +
			`avoir révisé les chiffres depuis. ${KEPT.fr}`,
		extraction: {
			...{ table: EMPLOYEES_SET, taken },
			title_en: 'A third party’s page, April 2026',
			title_fr: 'Page d’un tiers, avril 2026',
			hash: `sha256:${sha256}`
		}
	};
}

/** The code lists of the same table. */
export const EMPLOYEE_LISTS: readonly ResourceDescription[] = [
	{
		name: 'employee_groups',
		path: 'employee_groups.csv',
		title_en: 'Groups of activities by which employees are counted',
		title_fr: 'Groupes d’activités par lesquels les salariés sont comptés',
		description_en:
			'One row per group of the French nomenclature in 28 items (NA28i), manufacturing alone, and the ' +
			'whole private sector (TOTAL). The nine groups make up manufacturing. Added by us: the divisions ' +
			'of NACE Rev. 2, and how the group stands to one of our sectors: equal to it, wider than it, or ' +
			'overlapping, with a part of it and other divisions besides.',
		description_fr:
			'Une ligne par groupe de la nomenclature en 28 postes (NA28i), industrie manufacturière seule, et ' +
			'l’ensemble du secteur privé (TOTAL). Les neuf groupes forment l’industrie manufacturière. Ajoutés ' +
			'par nous : les divisions de la NACE Rév. 2, et le rapport du groupe à l’une de nos filières : égal ' +
			'(equal), plus large (wider), ou avec une partie de la filière et d’autres divisions (overlapping).',
		...CSV,
		vintage: 'NA28i, NACE Rev. 2',
		sources: [SOURCES.employees, SOURCES.nace],
		licenses: [LICENSES.odbl],
		schema: schema(
			[
				[
					'code',
					'string',
					'Code of the group',
					'Code du groupe',
					oneOf([...EMPLOYEE_GROUPS.map(({ code }) => code), ALL_GROUPS])
				],
				['name_en', 'string', 'English name', 'Nom anglais', REQUIRED],
				['name_fr', 'string', 'French name', 'Nom français', REQUIRED],
				['activities', 'string', 'Divisions, by spaces', 'Divisions, par espaces'],
				['sector', 'string', 'Sector it comes nearest to', 'Filière la plus proche'],
				[
					'relation',
					'string',
					'How it stands to the sector',
					'Rapport à la filière',
					{ constraints: { enum: RELATIONS } }
				]
			],
			['code'],
			[keyOf('sector', 'sectors', 'slug')]
		)
	},
	{
		name: 'employee_regions',
		path: 'employee_regions.csv',
		title_en: 'French regions by which employees are counted',
		title_fr: 'Régions françaises par lesquelles les salariés sont comptés',
		description_en:
			'One row per region: its NUTS 2021 code and that of INSEE. Mayotte is not counted. Added by us: ' +
			'the NUTS code.',
		description_fr:
			'Une ligne par région : son code NUTS 2021 et celui de l’Insee. Mayotte n’est pas comptée. Ajouté ' +
			'par nous : le code NUTS.',
		...CSV,
		vintage: 'NUTS 2021',
		sources: [SOURCES.employees, SOURCES.nuts],
		licenses: [LICENSES.odbl],
		schema: schema(
			[
				['region', 'string', 'Region, NUTS 2021', 'Région, NUTS 2021', NUTS],
				['insee', 'string', 'INSEE code', 'Code de l’Insee', matching('^\\d{2}$')],
				['name', 'string', 'Official name', 'Nom officiel', REQUIRED]
			],
			['region']
		)
	}
];
