import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { sharesOf } from '$lib/answers/alike-of';
import { regionByCode } from '$lib/catalogue/regions/regions';
import { sectorBySlug } from '$lib/catalogue/sectors';
import { giniOfConcentration, giniOfSpecialisation } from '$lib/measures/structure/gini';
import {
	equivalentNumber,
	herfindahl,
	normalisedHerfindahl
} from '$lib/measures/structure/herfindahl';
import { hoover, krugman } from '$lib/measures/structure/krugman';
import { coefficientOfLocalisation } from '$lib/measures/structure/localisation';
import { addMeasures } from '$lib/measures/status/add-measures';
import { contributions, cosine, fingerKreinin } from '$lib/measures/structure/similarity';
import { theil } from '$lib/measures/structure/theil';
import { m } from '$lib/messages/compiled/messages.js';
import type { ReadObservation } from '$lib/query/observation-cube';
import { COUNTRIES, DIVISIONS, figureOf, OWN } from './method-table.server';
import type { Words } from './words';

const YEAR = 2014;
const LOMBARDY = 'ITC4';
const CATALONIA = 'ES51';

type Structure = ReturnType<typeof sharesOf>;

/** Worked examples of structure: how specialised, how diverse, how alike. */
export function structureExamples(read: ReadObservation, words: Words) {
	const locale = words.language;
	const own = sharesOf(read, OWN, YEAR);
	const lombardy = sharesOf(read, LOMBARDY, YEAR);
	const catalonia = sharesOf(read, CATALONIA, YEAR);
	const hidden = words.number(own.known ? own.hidden.length : 0);
	return {
		krugman_hoover: m.method_krugman_hoover_example(
			{
				krugman: words.measure(krugman(catalonia, lombardy), 3),
				hoover: words.measure(hoover(catalonia, lombardy), 3),
				range: words.measure(krugman(own, lombardy), 3),
				hidden
			},
			{ locale }
		),
		herfindahl: m.method_herfindahl_example(
			{
				value: words.measure(herfindahl(lombardy), 4),
				normalised: words.measure(normalisedHerfindahl(lombardy), 4),
				number: words.measure(equivalentNumber(lombardy), 1),
				range: words.measure(equivalentNumber(own), 1),
				hidden
			},
			{ locale }
		),
		theil: m.method_theil_example(
			{ value: words.measure(theil(lombardy), 3), range: words.measure(theil(own), 3), hidden },
			{ locale }
		),
		similarity: similarityExample({ own, lombardy, catalonia, hidden }, words),
		...giniExamples(read, words)
	};
}

function similarityExample(
	of: {
		readonly own: Structure;
		readonly lombardy: Structure;
		readonly catalonia: Structure;
		readonly hidden: string;
	},
	words: Words
): string {
	const { own, lombardy, catalonia, hidden } = of;
	const locale = words.language;
	const nameOf = (division: string) => sectorBySlug.get(division.toLowerCase()).names[locale];
	const drivers = contributions(catalonia, lombardy).slice(0, 3);
	return m.method_similarity_example(
		{
			similarity: words.share(fingerKreinin(catalonia, lombardy)),
			cosine: words.measure(cosine(catalonia, lombardy), 3),
			drivers: words.list(
				drivers.map(({ division, shared }) => `${nameOf(division)} (${words.percent(shared)})`)
			),
			range: words.share(fingerKreinin(own, lombardy)),
			hidden
		},
		{ locale }
	);
}

/** Specialisation against the hosts with every division published; concentration over the countries. */
function giniExamples(read: ReadObservation, words: Words) {
	const locale = words.language;
	const figure = (region: string, sector: string) => figureOf(read, { region, sector, year: YEAR });
	const complete = HOST_REGIONS.filter((region) => {
		const shares = sharesOf(read, region, YEAR);
		return region !== LOMBARDY && shares.known && shares.hidden.length === 0;
	});
	const divisions = DIVISIONS.map((division) => division.toLowerCase()).map((division) => ({
		own: figure(LOMBARDY, division),
		base: addMeasures(complete.map((region) => figure(region, division)))
	}));
	const countries = COUNTRIES.map((region) => ({
		own: figure(region, 'polymers'),
		base: figure(region, 'manufacturing')
	})).filter(({ own, base }) => own.status === 'complete' && base.status === 'complete');
	return {
		gini_specialisation: m.method_gini_specialisation_example(
			{
				count: words.number(complete.length),
				members: words.list(complete.map((region) => regionByCode.get(region).names[locale])),
				value: words.measure(giniOfSpecialisation(divisions), 3)
			},
			{ locale }
		),
		gini_concentration: m.method_gini_concentration_example(
			{
				count: words.number(countries.length),
				value: words.measure(giniOfConcentration(countries), 3)
			},
			{ locale }
		),
		coefficient_of_localisation: m.method_coefficient_of_localisation_example(
			{
				count: words.number(countries.length),
				value: words.measure(coefficientOfLocalisation(countries), 3)
			},
			{ locale }
		)
	};
}
