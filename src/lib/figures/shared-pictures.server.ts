import { AUVERGNE_RHONE_ALPES, HOST_REGIONS, HOSTS } from '$lib/catalogue/regions/hosts';
import { readProvenance } from '$lib/catalogue/tables/provenance.server';
import { citing } from '$lib/catalogue/series';
import { NAMED_SECTORS, SECTOR_ACTIVITIES, SECTORS, sectorBySlug } from '$lib/catalogue/sectors';
import type { Language } from '$lib/catalogue/types';
import RankedBars from '$lib/charts/RankedBars.svelte';
import { ROW_PX } from '$lib/charts/place/place-ranked-bars';
import type { Mark } from '$lib/charts/mark';
import type { SharePicture } from '$lib/download/picture/share-picture';
import { DEFAULT_FILTERS, type Filters } from '$lib/filters/filters';
import { m } from '$lib/messages/compiled/messages.js';
import { overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { saySource } from '$lib/messages/say';
import { readCells } from '$lib/cells/read-cells.server';
import { readObservations, type ReadObservation } from '$lib/query/observation-cube';
import { sectorMeasure } from '$lib/answers/sector-measure';
import { shownMeasure } from '$lib/words/names/shown-measure';
import { rankingOf } from '$lib/answers/ranking';
import { sayFirst, sayOwn } from '$lib/words/ranking-words';
import { rankingMarks } from './ranking-marks';
import { toMark } from './to-mark';
import { shortName } from '$lib/words/names/sector-name';

/** Names of the pictures that pages show when they are shared: one for the overview, each host, each sector. */
export const PICTURES: readonly string[] = [
	'overview',
	...HOSTS.map(({ regionSlug }) => `region-${regionSlug}`),
	...SECTORS.map(({ slug }) => `sector-${slug}`)
];

const MOST_BARS = 6;
/** Width that the bars are drawn at; the picture shows them larger. */
const CHART_PX = 640;

/** What a picture shows, in one language: the page's own sentence and bars at the default choice. */
export async function pictureOf(name: string, language: Language): Promise<SharePicture> {
	const read = await (cells ??= readHosts());
	// Kept out of the chunks that SvelteKit's own rendering waits for.
	const { render } = await import('svelte/server');
	const source = citing(await readProvenance(), [DEFAULT_FILTERS.year]);
	// From here on nothing waits, so every message is in this picture's language.
	overwriteGetLocale(() => language);
	const { marks, ...words } = name.startsWith('region-')
		? regionPicture(read, { slug: name.slice('region-'.length), language })
		: sectorPicture(read, { slug: name.replace(/^sector-/, ''), language });
	const shown = marks.slice(0, MOST_BARS);
	// The same bars as on the page; the first of them, as many as there is room for.
	const { body } = render(RankedBars, { props: { marks: shown, label: '' } });
	return {
		...words,
		chart: { markup: body, widthPx: CHART_PX, heightPx: shown.length * ROW_PX },
		source: `${m.site_name()} · ${saySource(source, language)}`
	};
}

type Made = Pick<SharePicture, 'title' | 'sentence'> & { readonly marks: readonly Mark[] };

function sectorPicture(
	read: ReadObservation,
	{ slug, language }: { slug: string; language: Language }
): Made {
	const isOverview = slug === 'overview';
	const filters: Filters = isOverview ? DEFAULT_FILTERS : { ...DEFAULT_FILTERS, sector: slug };
	const choice = {
		filters,
		language,
		focus: AUVERGNE_RHONE_ALPES,
		shown: shownMeasure(filters, language)
	};
	const ranking = ranked(read, filters);
	return {
		title: isOverview ? m.home_title() : sectorBySlug.get(slug).names[language],
		sentence: sayFirst(ranking, choice).text,
		marks: rankingMarks(ranking, choice)
	};
}

function regionPicture(
	read: ReadObservation,
	{ slug, language }: { slug: string; language: Language }
): Made {
	const filters = DEFAULT_FILTERS;
	const host = HOSTS.find(({ regionSlug }) => regionSlug === slug);
	const own = ranked(read, filters).find(({ region }) => region.code === host?.region);
	if (own === undefined) throw new Error(`unknown region: ${slug}`);
	const { indicator, year } = filters;
	return {
		title: own.region.names[language],
		sentence: sayOwn(own, filters, language).text,
		marks: NAMED_SECTORS.map((sector) =>
			toMark(sectorMeasure(read, { indicator, region: own.region.code, sector, year }), {
				key: sector.slug,
				subject: sector.slug,
				name: shortName(sector, language),
				filters,
				shown: shownMeasure(filters, language),
				language,
				emphasis: sector.slug === filters.sector ? 'focus' : 'other'
			})
		)
	};
}

function ranked(read: ReadObservation, { indicator, year, sector }: Filters) {
	return rankingOf(
		(region) => sectorMeasure(read, { indicator, region, year, sector: sectorBySlug.get(sector) }),
		{ ranked: HOST_REGIONS, beside: [] }
	);
}

let cells: Promise<ReadObservation> | undefined;

async function readHosts(): Promise<ReadObservation> {
	return readObservations(
		await readCells({ regions: HOST_REGIONS, activities: SECTOR_ACTIVITIES })
	);
}
