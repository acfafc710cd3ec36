import type { ResourceDescription } from './data-package';
import { keyOf, matching, REQUIRED, schema } from './describe-fields';
import { LICENSES, SOURCES } from '../lists/sources';

/** Changes of persons employed that no flag marks and that other published figures speak against. */
export const DOUBTFUL_CHANGES: ResourceDescription = {
	name: 'doubtful_changes',
	path: 'doubtful_changes.csv',
	title_en: 'Doubtful changes in persons employed that carry no flag (rule DC-1)',
	title_fr: 'Évolutions douteuses des personnes occupées, sans signalement (règle DC-1)',
	description_en:
		'One row per change from the year before, in manufacturing (C) and its divisions. Worked out from ' +
		'the observations: persons employed change far out of the ordinary for figures of their size, and ' +
		'so do they against local units or wages (beyond three interquartile ranges from the quartiles, in ' +
		'logarithms); or the growth rate that Eurostat publishes differs by a percentage point or more. A ' +
		'country with the activity all stands for all that lies in it: the median of its steps is far out ' +
		'against both, or more than half of its published rates contradict the figures.',
	description_fr:
		'Une ligne par évolution depuis l’année précédente, dans l’industrie manufacturière (C) et ses ' +
		'divisions. Calculé à partir des observations : les personnes occupées évoluent bien au-delà de ' +
		'l’ordinaire pour des chiffres de cette taille, y compris au regard des unités locales ou des ' +
		'salaires (au-delà de trois écarts interquartiles des quartiles, en logarithmes) ; ou le taux de ' +
		'croissance publié par Eurostat diffère d’au moins un point. Un pays avec l’activité all vaut pour ' +
		'tout ce qui s’y trouve : la médiane de ses évolutions s’écarte des deux, ou plus de la moitié de ' +
		'ses taux publiés contredisent les chiffres.',
	format: 'csv',
	mediatype: 'text/csv',
	sources: [SOURCES.mainTable],
	licenses: [LICENSES.eurostat],
	schema: schema(
		[
			['region', 'string', 'Region or country', 'Région ou pays', REQUIRED],
			[
				'activity',
				'string',
				"Activity code, or 'all' for a country",
				"Code d’activité, ou 'all' pour un pays",
				matching('^(all|C\\d{0,2})$')
			],
			[
				'year',
				'integer',
				'Later of the two years',
				'Seconde des deux années',
				{ unit: 'year', ...REQUIRED }
			],
			[
				'reasons',
				'string',
				'What speaks against it, by spaces',
				'Ce qui s’y oppose, par espaces',
				matching('^(local_units|wages|published_rate)( (wages|published_rate)){0,2}$')
			],
			[
				'published_growth',
				'number',
				'Growth rate published by Eurostat, where it is a reason',
				'Taux de croissance publié par Eurostat, s’il s’y oppose',
				{ unit: 'percent' }
			]
		],
		['region', 'activity', 'year'],
		[keyOf('region', 'regions', 'code')]
	)
};
