import { DOUBTFUL_CHANGES, doubtfulChangesOf } from '$lib/catalogue/tables/doubtful-changes';
import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { regionByCode } from '$lib/catalogue/regions/regions';
import { NAMED_SECTORS, sectorBySlug } from '$lib/catalogue/sectors';
import { SERIES_STARTS } from '$lib/catalogue/series';
import type { Language } from '$lib/catalogue/types';
import { YEARS } from '$lib/catalogue/years';
import { breaksBetween, type CuratedBreak } from '$lib/measures/change/window';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import type { ReadObservation } from '$lib/query/observation-cube';
import { unflaggedJumps, type Jump } from './jumps';
import { growthFlagsOf } from './method-table.server';
import { wordsIn } from './words';

/** A jump as the method page's table shows it. */
export interface JumpRow {
	readonly key: string;
	readonly region: string;
	readonly division: string;
	readonly years: string;
	readonly persons: string;
	readonly change: string;
	readonly known: string;
}

/** What rule DC-1 finds in the published table, in words: how many changes, and which countries as a whole. */
export function doubtWords(locale: Language): string {
	const countries = DOUBTFUL_CHANGES.filter(({ activity }) => activity === 'all');
	const places = countries.map(
		({ region, year }) => `${regionByCode.get(region).names[locale]} ${year}`
	);
	const { number } = wordsIn(locale);
	return m.method_doubt_found(
		{
			cells: number(DOUBTFUL_CHANGES.length - countries.length),
			countries: number(countries.length),
			list: new Intl.ListFormat(locale).format(places)
		},
		{ locale }
	);
}

/** Jumps of the hosts in the divisions of the four sectors, all years, in words. */
export function jumpRows(
	read: ReadObservation,
	locale: Language,
	curated: readonly CuratedBreak[]
): readonly JumpRow[] {
	const words = wordsIn(locale);
	return hostJumps(read).map((jump) => ({
		key: `${jump.region} ${jump.activity} ${jump.year}`,
		region: regionByCode.get(jump.region).names[locale],
		division: sectorBySlug.get(jump.activity.toLowerCase()).names[locale],
		years: `${jump.year - 1}–${jump.year}`,
		persons: m.method_jump_from_to(
			{ before: words.number(jump.before), after: words.number(jump.after) },
			{ locale }
		),
		change: formatFor(locale).change(jump.growth),
		known: sayKnown(jump, locale, { read, curated })
	}));
}

/** The jumps themselves. */
export function hostJumps(read: ReadObservation): readonly Jump[] {
	return unflaggedJumps(read, {
		regions: HOST_REGIONS,
		activities: NAMED_SECTORS.flatMap((sector) => sector.activities),
		// Into another series there is no step, only a change of table.
		years: YEARS.slice(1).filter((year) => !SERIES_STARTS.includes(year))
	});
}

function sayKnown(
	{ region, activity, year }: Jump,
	locale: Language,
	{ read, curated }: { read: ReadObservation; curated: readonly CuratedBreak[] }
): string {
	const found = breaksBetween(
		{
			read,
			indicators: ['persons_employed'],
			regions: [region],
			activities: [activity],
			curated,
			seriesStarts: SERIES_STARTS,
			publishedGrowthFlags: growthFlagsOf(read)
		},
		{ from: year - 1, to: year }
	).get(year);
	switch (found?.kind) {
		case 'curated_break':
			return m.method_jump_curated({}, { locale });
		case 'definition_changed':
			return m.method_jump_definition({}, { locale });
		case 'ratio_break':
			return m.method_jump_ratio({}, { locale });
		case 'doubtful_change':
		case 'flagged_break':
		case 'series_changed':
		case undefined:
			return doubtfulChangesOf({ region, activity, year }).length > 0
				? m.method_jump_doubtful({}, { locale })
				: m.method_jump_no_break({}, { locale });
	}
}
