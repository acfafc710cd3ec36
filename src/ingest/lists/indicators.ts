import type { Indicator } from '../../lib/catalogue/types';

/** The five indicators of the main table, in the order in which they are listed to visitors. */
export const INDICATOR_LIST: readonly Indicator[] = [
	{
		slug: 'persons_employed',
		code: 'V16110',
		names: { en: 'Persons employed', fr: 'Personnes occupées' },
		unit: { en: 'persons', fr: 'personnes' },
		decimals: 0,
		additive: true
	},
	{
		slug: 'local_units',
		code: 'V11210',
		names: { en: 'Local units', fr: 'Unités locales' },
		unit: { en: 'local units', fr: 'unités locales' },
		decimals: 0,
		additive: true
	},
	{
		slug: 'wages',
		code: 'V13320',
		names: { en: 'Wages and salaries', fr: 'Salaires et traitements' },
		unit: { en: 'million euro', fr: 'millions d’euros' },
		decimals: 1,
		additive: true
	},
	{
		slug: 'published_employment_growth',
		code: 'V91290',
		names: {
			en: 'Growth rate of employment, as published by Eurostat',
			fr: 'Taux de croissance de l’emploi, tel que publié par Eurostat'
		},
		unit: { en: '%', fr: '%' },
		decimals: 1,
		additive: false
	},
	{
		slug: 'published_manufacturing_share',
		code: 'V94310',
		names: {
			en: 'Share of employment in manufacturing total, as published by Eurostat',
			fr: 'Part dans l’emploi manufacturier total, telle que publiée par Eurostat'
		},
		unit: { en: '%', fr: '%' },
		decimals: 1,
		additive: false
	}
];
