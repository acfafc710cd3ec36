import type { Activity, Sector } from '../../lib/catalogue/types';

const NAMED_SECTORS: readonly Sector[] = [
	{
		slug: 'metallurgy',
		kind: 'sector',
		names: { en: 'Metallurgy', fr: 'Métallurgie' },
		activities: ['C24', 'C25']
	},
	{
		slug: 'machinery',
		kind: 'sector',
		names: { en: 'Machinery', fr: 'Machines et équipements' },
		activities: ['C28']
	},
	{
		slug: 'food',
		kind: 'sector',
		names: { en: 'Food and drink', fr: 'Agroalimentaire' },
		activities: ['C10', 'C11']
	},
	{
		slug: 'polymers',
		kind: 'sector',
		names: {
			en: 'Polymers (plastics, rubber and textiles)',
			fr: 'Polymères (plastiques, caoutchouc et textiles)'
		},
		activities: ['C22', 'C13']
	},
	{
		slug: 'manufacturing',
		kind: 'total',
		names: { en: 'All manufacturing', fr: 'Ensemble de l’industrie manufacturière' },
		activities: ['C']
	}
];

/**
 * The named sectors in the workshop's order, then every manufacturing division of the list on its
 * own (C10…C33), under the division's own names.
 */
export function sectorList(activities: readonly Activity[]): readonly Sector[] {
	return [...NAMED_SECTORS, ...activities.filter(isManufacturingDivision).map(divisionSector)];
}

/** Whether an activity is one of the divisions that make up manufacturing: C10…C33. */
export function isManufacturingDivision(activity: Pick<Activity, 'code'>): boolean {
	return /^C\d\d$/.test(activity.code);
}

function divisionSector({ code, names }: Activity): Sector {
	return { slug: code.toLowerCase(), kind: 'division', names, activities: [code] };
}
