import type { AskedPage } from './disagreements';
import type { Published } from './published-cells';

const SECTORS = ['metallurgy', 'machinery', 'food', 'polymers', 'c20', 'c29', 'c10', 'c24'];
const INDICATORS = ['persons_employed', 'local_units', 'wages'];
const MEASURES = [
	'value',
	'share',
	'share_of_benchmark',
	'location_quotient',
	'growth',
	'persons_per_unit',
	'wages_per_person'
];
const YEARS = [2009, 2010, 2011, 2012, 2013, 2014];
const DEFAULTS: AskedPage = {
	sector: 'metallurgy',
	indicator: 'persons_employed',
	year: 2014,
	from: 2010,
	benchmark: 'countries',
	compare: [],
	region: null
};
const HOST_SLUGS: readonly (readonly [slug: string, code: string])[] = [
	['lombardia', 'ITC4'],
	['dusseldorf', 'DEA1'],
	['cataluna', 'ES51'],
	['slaskie', 'PL22'],
	['lietuva', 'LT00'],
	['auvergne-rhone-alpes', 'FR7']
];

/** A page in a view: its path, what it is asked, and the measure that it shows where it has that choice. */
export interface DrawnPage {
	readonly path: string;
	readonly asked: AskedPage;
	readonly measure?: string;
}

/** A kind of page: the controls it has, the year after what it goes along with, and how a view of it is drawn. */
export interface Kind {
	readonly name: string;
	readonly controls: readonly string[];
	readonly draw: (draw: Draw, published: Published) => DrawnPage;
}

/** One of some, always the same in the same order. */
export type Draw = <Value>(from: readonly Value[]) => Value;

/** Always the same draws (a linear congruence of Numerical Recipes, "Quick and Dirty"). */
export function drawing(seed: number): Draw {
	let state = seed;
	return (from) => {
		state = (1_664_525 * state + 1_013_904_223) % 2 ** 32;
		const drawn = from[Math.floor((state / 2 ** 32) * from.length)];
		if (drawn === undefined) throw new Error('nothing to draw from');
		return drawn;
	};
}

/** Regions outside the hosts that neither hold one nor lie in one. */
function outsiders({ regions, hosts }: Published): readonly string[] {
	return regions
		.map(({ code }) => code)
		.filter((code) => !hosts.some((host) => host.startsWith(code) || code.startsWith(host)));
}

const view = (draw: Draw) => ({
	...DEFAULTS,
	sector: draw(SECTORS),
	indicator: draw(INDICATORS),
	year: draw(YEARS),
	from: draw(YEARS)
});

/** The kinds of page that have numbers in tables. */
export const KINDS: readonly Kind[] = [
	{
		name: 'overview',
		controls: ['sector', 'indicator', 'measure', 'year'],
		draw: (draw, published) => ({
			path: '/en',
			asked: { ...view(draw), from: DEFAULTS.from, compare: [draw(outsiders(published))] },
			measure: draw(MEASURES)
		})
	},
	{
		name: 'host',
		controls: ['sector', 'indicator', 'year', 'from', 'benchmark'],
		draw: (draw) => {
			const [slug, region] = draw(HOST_SLUGS);
			const benchmark = draw(['other_hosts', 'hosts', 'countries', 'country']);
			return { path: `/en/regions/${slug}`, asked: { ...view(draw), region, benchmark } };
		}
	},
	{
		name: 'any region',
		controls: ['sector', 'indicator', 'year', 'from', 'benchmark'],
		draw: (draw, published) => {
			const benchmark = draw(['other_hosts', 'hosts', 'countries', 'country']);
			return {
				path: '/en/regions/any',
				asked: { ...view(draw), region: draw(outsiders(published)), benchmark }
			};
		}
	},
	{
		name: 'sector',
		controls: ['indicator', 'measure', 'year', 'from'],
		draw: (draw, published) => {
			const sector = draw(['metallurgy', 'machinery', 'food', 'polymers']);
			const asked = { ...view(draw), sector, compare: [draw(outsiders(published))] };
			return { path: `/en/sectors/${sector}`, asked, measure: draw(MEASURES) };
		}
	},
	{
		name: 'comparison',
		controls: ['sector', 'indicator', 'measure', 'year', 'from'],
		draw: (draw, published) => {
			const compare = [
				...new Set([draw(outsiders(published)), draw(outsiders(published)), draw(published.hosts)])
			];
			return { path: '/en/compare', asked: { ...view(draw), compare }, measure: draw(MEASURES) };
		}
	}
];

/** The same page in the view that it has while its controls are not used. */
export function unasked(kind: Kind, { path, asked, measure }: DrawnPage): DrawnPage {
	const ofControls = Object.entries(DEFAULTS).filter(([name]) => kind.controls.includes(name));
	return {
		path,
		asked: { ...asked, ...Object.fromEntries(ofControls) },
		...(measure === undefined ? {} : { measure: 'value' })
	};
}

/** The address of a view. */
export function addressOf(kind: Kind, drawn: DrawnPage): string {
	const { compare, region, ...single } = { ...drawn.asked, measure: drawn.measure ?? 'value' };
	const params = new URLSearchParams();
	if (region !== null && kind.name === 'any region') params.set('region', region);
	for (const [name, value] of Object.entries(single)) {
		// The year that stands by default is another for each indicator and measure.
		const isDefault = name !== 'year' && value === { ...DEFAULTS, measure: 'value' }[name];
		if (kind.controls.includes(name) && !isDefault) params.set(name, String(value));
	}
	for (const code of compare) params.append('compare', code);
	return params.size === 0 ? drawn.path : `${drawn.path}?${params}`;
}
