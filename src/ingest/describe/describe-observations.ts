import type { ForeignKey, ResourceDescription } from './data-package';
import { keyOf, REQUIRED, schema } from './describe-fields';
import { LATER_REGIONS } from './describe-later-regions';
import { LICENSES, SOURCES } from '../lists/sources';

const KEYS: readonly ForeignKey[] = [
	keyOf('indicator', 'indicators', 'slug'),
	keyOf('region', 'regions', 'code'),
	keyOf('activity', 'activities', 'code')
];

const SCHEMA = schema(
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
			'Valeur ; vide si non publiée',
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
			"Signalements, lettres triées ; '' si aucun : b rupture de série, c confidentiel, d définition " +
				'différente, e estimé, f prévision, i voir les métadonnées, n non significatif, ' +
				'p provisoire, r révisé, s estimation Eurostat, u peu fiable, z non applicable',
			{ constraints: { pattern: '^b?c?d?e?f?i?n?p?r?s?u?z?$' } }
		]
	],
	['region', 'indicator', 'activity', 'year'],
	KEYS
);

/** The observations: one row per indicator × region × activity × year, missing cells included. */
export const OBSERVATIONS: ResourceDescription = {
	name: 'observations',
	path: 'observations.parquet',
	title_en: 'Business statistics by region and activity, every published cell',
	title_fr: 'Statistiques d’entreprises par région et activité, toutes les cellules publiées',
	description_en:
		'One row per indicator, region, activity and year, the missing cells too. Changed: the wide ' +
		'table was turned into rows; the indicator codes were given names (indicators.csv); a cell ' +
		'was split into value and flags; flag letters were sorted; the order is region, indicator, ' +
		'activity, year. No value was changed, added or estimated.',
	description_fr:
		'Une ligne par indicateur, région, activité et année, cellules manquantes comprises. ' +
		'Changements : le tableau large a été mis en lignes ; les codes des indicateurs ont reçu un ' +
		'nom (indicators.csv) ; chaque cellule a été séparée en valeur et signalements ; les lettres des ' +
		'signalements ont été triées ; l’ordre est région, indicateur, activité, année. Aucune valeur ' +
		'n’a été changée, ajoutée ni estimée.',
	format: 'parquet',
	mediatype: 'application/vnd.apache.parquet',
	sources: [SOURCES.mainTable],
	licenses: [LICENSES.eurostat],
	schema: SCHEMA
};

/**
 * The same statistics from 2021 on, of the table that follows: another regulation and other units, so
 * a series apart that is never joined to the first. There only when it was fetched. Its vintage
 * stands in the file.
 */
export const LATER_OBSERVATIONS: ResourceDescription = {
	...OBSERVATIONS,
	name: 'observations_2021',
	path: 'observations_2021.parquet',
	title_en: 'Business statistics by region and activity from 2021, a series apart',
	title_fr: 'Statistiques d’entreprises par région et activité depuis 2021, une série à part',
	description_en:
		'One row per indicator, region, activity and year, as in observations. Eurostat counts otherwise ' +
		'since 2021 (Regulation (EU) 2019/2152): figures are not compared with those before. Changed as ' +
		'there; besides, EMP_LOC_NR, LOC_NR and WAGE_LOC_MEUR were named persons_employed, local_units ' +
		'and wages; labour cost (LC_EMP_LOC_TEUR) and activities that the list does not have were left ' +
		'out. No value was changed, added or estimated.',
	description_fr:
		'Une ligne par indicateur, région, activité et année, comme dans observations. Eurostat compte ' +
		'autrement depuis 2021 (règlement (UE) 2019/2152) : les chiffres ne sont pas comparés à ceux qui ' +
		'précèdent. Mêmes changements ; en outre, EMP_LOC_NR, LOC_NR et WAGE_LOC_MEUR ont été nommés ' +
		'persons_employed, local_units et wages ; le coût de la main-d’œuvre (LC_EMP_LOC_TEUR) et les ' +
		'activités absentes de la liste ont été laissés de côté. Aucune valeur n’a été changée, ajoutée ' +
		'ni estimée.',
	sources: [SOURCES.laterTable],
	schema: {
		...SCHEMA,
		foreignKeys: KEYS.map((key) =>
			key.fields.includes('region') ? keyOf('region', LATER_REGIONS.name, 'code') : key
		)
	}
};
