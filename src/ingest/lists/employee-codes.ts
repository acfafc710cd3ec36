import type { TextTable } from '../../lib/catalogue/parse-csv';
import type { Names } from '../../lib/catalogue/types';

/** How a group of activities stands to one of our sectors: the same, wider, or with a part of it only. */
export const RELATIONS = ['equal', 'wider', 'overlapping'] as const;

/** A group of activities of manufacturing, as Urssaf counts employees by it. */
export interface EmployeeGroup {
	/** Code of the French nomenclature in 28 items (NA28i). */
	readonly code: string;
	readonly names: Names;
	/** Divisions of NACE Rev. 2 that it is made of. */
	readonly activities: readonly string[];
	/** Our sector that it comes nearest to, and how; null where it holds none. */
	readonly sector: { readonly slug: string; readonly relation: (typeof RELATIONS)[number] } | null;
}

/** The nine groups that make up manufacturing, C10 to C33, in their order. */
export const EMPLOYEE_GROUPS: readonly EmployeeGroup[] = [
	group('CA', 'C10 C11 C12', {
		kin: 'wider food',
		en: 'Manufacture of food products, beverages and tobacco products',
		fr: 'Fabrication de denrées alimentaires, de boissons et de produits à base de tabac'
	}),
	group('CB', 'C13 C14 C15', {
		kin: 'overlapping polymers',
		en: 'Manufacture of textiles, wearing apparel, leather and related products',
		fr: 'Fabrication de textiles, industries de l’habillement, du cuir et de la chaussure'
	}),
	group('CC', 'C16 C17 C18', {
		en: 'Manufacture of wood and paper products, and printing',
		fr: 'Travail du bois, industries du papier et imprimerie'
	}),
	group('CD-CE-CF', 'C19 C20 C21', {
		en: 'Manufacture of coke, refined petroleum products, chemicals and pharmaceuticals',
		fr: 'Cokéfaction et raffinage, industrie chimique et industrie pharmaceutique'
	}),
	group('CG', 'C22 C23', {
		kin: 'overlapping polymers',
		en: 'Manufacture of rubber, plastic and other non-metallic mineral products',
		fr: 'Fabrication de produits en caoutchouc, en plastique et d’autres produits minéraux non métalliques'
	}),
	group('CH', 'C24 C25', {
		kin: 'equal metallurgy',
		en: 'Manufacture of basic metals and fabricated metal products, except machinery and equipment',
		fr: 'Métallurgie et fabrication de produits métalliques, à l’exception des machines et des équipements'
	}),
	group('CI-CJ', 'C26 C27', {
		en: 'Manufacture of computer, electronic, optical and electrical products',
		fr: 'Fabrication de produits informatiques, électroniques et optiques et d’équipements électriques'
	}),
	group('CK-CL', 'C28 C29 C30', {
		kin: 'wider machinery',
		en: 'Manufacture of machinery, equipment n.e.c. and transport equipment',
		fr: 'Fabrication de machines et équipements n.c.a. et de matériels de transport'
	}),
	group('CM', 'C31 C32 C33', {
		en: 'Other manufacturing, and repair and installation of machinery and equipment',
		fr: 'Autres industries manufacturières, réparation et installation de machines et d’équipements'
	})
];

/** The other 19 groups: they count in the total alone. */
export const OTHER_GROUPS: readonly string[] = [
	...['BZ', 'DZ-EZ', 'FZ', 'GZ', 'HZ', 'IZ', 'JA-JB-JC', 'KZ', 'LZ', 'MA', 'MB-MC', 'NZa', 'NZb'],
	...['OZ', 'PZ', 'QA', 'QB', 'RZ', 'SZ']
];

/** Stands for all groups, manufacturing or not. */
export const ALL_GROUPS = 'TOTAL';

/** The seventeen French regions by INSEE's code, each with its code of NUTS 2021 (Mayotte is not counted). */
export const FRENCH_REGIONS: ReadonlyMap<string, { readonly nuts: string; readonly name: string }> =
	new Map([
		['01', { nuts: 'FRY1', name: 'Guadeloupe' }],
		['02', { nuts: 'FRY2', name: 'Martinique' }],
		['03', { nuts: 'FRY3', name: 'Guyane' }],
		['04', { nuts: 'FRY4', name: 'La Réunion' }],
		['11', { nuts: 'FR1', name: 'Île-de-France' }],
		['24', { nuts: 'FRB', name: 'Centre-Val de Loire' }],
		['27', { nuts: 'FRC', name: 'Bourgogne-Franche-Comté' }],
		['28', { nuts: 'FRD', name: 'Normandie' }],
		['32', { nuts: 'FRE', name: 'Hauts-de-France' }],
		['44', { nuts: 'FRF', name: 'Grand Est' }],
		['52', { nuts: 'FRG', name: 'Pays de la Loire' }],
		['53', { nuts: 'FRH', name: 'Bretagne' }],
		['75', { nuts: 'FRI', name: 'Nouvelle-Aquitaine' }],
		['76', { nuts: 'FRJ', name: 'Occitanie' }],
		['84', { nuts: 'FRK', name: 'Auvergne-Rhône-Alpes' }],
		['93', { nuts: 'FRL', name: 'Provence-Alpes-Côte d’Azur' }],
		['94', { nuts: 'FRM', name: 'Corse' }]
	]);

/** employee_groups.csv: one row a group, the whole private sector last. */
export function employeeGroupTable(): TextTable {
	return {
		header: ['code', 'name_en', 'name_fr', 'activities', 'sector', 'relation'],
		rows: [
			...EMPLOYEE_GROUPS.map(({ code, names, activities, sector }) => [
				...[code, names.en, names.fr, activities.join(' ')],
				...[sector?.slug ?? '', sector?.relation ?? '']
			]),
			[ALL_GROUPS, 'All of the private sector', 'Ensemble du secteur privé', '', '', '']
		]
	};
}

/** employee_regions.csv: one row a region, ordered by its code of NUTS. */
export function employeeRegionTable(): TextTable {
	const rows = [...FRENCH_REGIONS].map(([insee, { nuts, name }]) => [nuts, insee, name]);
	return {
		header: ['region', 'insee', 'name'],
		rows: rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
	};
}

interface Said {
	readonly en: string;
	readonly fr: string;
	/** How it stands to a sector, and to which. */
	readonly kin?: `${(typeof RELATIONS)[number]} ${string}`;
}

function group(code: string, activities: string, { en, fr, kin }: Said): EmployeeGroup {
	const relation = RELATIONS.find((word) => kin?.startsWith(word));
	const sector = relation === undefined ? null : { slug: kin?.split(' ')[1] ?? '', relation };
	return { code, names: { en, fr }, activities: activities.split(' '), sector };
}
