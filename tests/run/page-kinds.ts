/** One address of every kind of page, below the language. */
export const PAGE_KINDS = [
	'',
	'?measure=location_quotient&view=tiles',
	'/regions',
	'/regions/auvergne-rhone-alpes',
	'/regions/dusseldorf?sector=food',
	'/regions/any?region=DE21',
	'/sectors',
	'/sectors/food?measure=growth',
	'/compare?measure=location_quotient',
	'/data',
	'/method',
	'/quality',
	'/revisions',
	'/about',
	'/accessibility'
];
