import { INDICATORS } from '../../lib/catalogue/types';
import type { ResourceDescription } from './data-package';
import { keyOf, matching, REQUIRED, schema } from './describe-fields';
import { LICENSES, SOURCES } from '../lists/sources';

const ACTIVITY = '[A-Z]\\d{0,3}';
const INDICATOR = `(${INDICATORS.join('|')})`;

/** Breaks that carry no flag; the one table that is kept by hand, in datasets/ itself. */
export const BREAKS: ResourceDescription = {
	name: 'breaks',
	path: 'breaks.csv',
	title_en: 'Breaks in series that carry no flag, with their evidence',
	title_fr: 'Ruptures de série sans signalement, avec leurs indices',
	description_en:
		'One row per break: figures of its year and after are not compared with those before. A judgement ' +
		'of ours on published cells, kept by hand; the evidence is quoted from the observations.',
	description_fr:
		'Une ligne par rupture : les chiffres de l’année indiquée et des suivantes ne sont pas comparés ' +
		'à ceux qui précèdent. Un jugement de notre part sur des cellules publiées, tenu à la main ; ' +
		'les indices sont tirés des observations.',
	format: 'csv',
	mediatype: 'text/csv',
	vintage: '2017-07-31',
	sources: [SOURCES.mainTable],
	licenses: [LICENSES.eurostat],
	schema: schema(
		[
			['id', 'string', 'Name of the break', 'Nom de la rupture', matching('^[a-z0-9-]+$')],
			['region', 'string', 'Code; its regions are meant too', 'Code, régions comprises', REQUIRED],
			[
				'activities',
				'string',
				"'all', or activity codes by spaces",
				"'all', ou codes d’activité, par espaces",
				matching(`^(all|${ACTIVITY}( ${ACTIVITY})*)$`)
			],
			[
				'indicators',
				'string',
				"'all', or indicators by spaces",
				"'all', ou indicateurs, par espaces",
				matching(`^(all|${INDICATOR}( ${INDICATOR})*)$`)
			],
			[
				'year',
				'integer',
				'First year after the break',
				'Première année après la rupture',
				{ unit: 'year', ...REQUIRED }
			],
			['evidence_en', 'string', 'Evidence, English', 'Indices, en anglais', REQUIRED],
			['evidence_fr', 'string', 'Evidence, French', 'Indices, en français', REQUIRED]
		],
		['id'],
		[keyOf('region', 'regions', 'code')]
	)
};
