import type { ResourceDescription } from './data-package';
import { keyOf, REQUIRED, schema } from './describe-fields';
import { LICENSES, SOURCES } from './sources';

/** The observations: one row per indicator × region × activity × year, missing cells included. */
export const OBSERVATIONS: ResourceDescription = {
	name: 'observations',
	path: 'observations.parquet',
	title_en: 'Business statistics by region and activity, every published cell',
	title_fr: "Statistiques d'entreprises par région et activité, toutes les cellules publiées",
	description_en:
		'One row per indicator, region, activity and year, the missing cells too. Changed: the wide ' +
		'table was turned into rows; the indicator codes were given names (indicators.csv); a cell ' +
		'was split into value and flags; flag letters were sorted; the order is region, indicator, ' +
		'activity, year. No value was changed, added or estimated.',
	description_fr:
		'Une ligne par indicateur, région, activité et année, cellules manquantes comprises. ' +
		'Changements : le tableau large a été mis en lignes ; les codes des indicateurs ont reçu un ' +
		'nom (indicators.csv) ; chaque cellule a été séparée en valeur et signalements ; les lettres des ' +
		"signalements ont été triées ; l'ordre est région, indicateur, activité, année. Aucune valeur " +
		"n'a été changée, ajoutée ni estimée.",
	format: 'parquet',
	mediatype: 'application/vnd.apache.parquet',
	sources: [SOURCES.mainTable],
	licenses: [LICENSES.eurostat],
	schema: schema(
		[
			['indicator', 'string', 'Indicator', 'Indicateur', REQUIRED],
			[
				'region',
				'string',
				'Region code, as published',
				'Code de la région, tel que publié',
				REQUIRED
			],
			['activity', 'string', 'NACE Rev. 2 code', 'Code NACE Rév. 2', REQUIRED],
			['year', 'integer', 'Year', 'Année', { unit: 'year', ...REQUIRED }],
			[
				'value',
				'number',
				'Value; empty when not published',
				'Valeur ; vide si non publiée',
				{
					unit: 'by indicator: persons; local units; million euro (wages); % (published ratios)'
				}
			],
			[
				'flags',
				'string',
				"Flags, sorted letters; '' when none: b break in series, c confidential, d definition " +
					'differs, e estimated, f forecast, i see metadata, n not significant, p provisional, ' +
					'r revised, s Eurostat estimate, u low reliability, z not applicable',
				"Signalements, lettres triées ; '' si aucun : b rupture de série, c confidentiel, d définition " +
					'différente, e estimé, f prévision, i voir les métadonnées, n non significatif, ' +
					'p provisoire, r révisé, s estimation Eurostat, u peu fiable, z non applicable',
				{ constraints: { pattern: '^b?c?d?e?f?i?n?p?r?s?u?z?$' } }
			]
		],
		['region', 'indicator', 'activity', 'year'],
		[
			keyOf('indicator', 'indicators', 'slug'),
			keyOf('region', 'regions', 'code'),
			keyOf('activity', 'activities', 'code')
		]
	)
};
