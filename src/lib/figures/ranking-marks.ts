import { resolve } from '$app/paths';
import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Language, Region } from '$lib/catalogue/types';
import { HUES, type Emphasis, type Hue, type Mark } from '$lib/charts/mark';
import type { FigureRow } from '$lib/words/names/figure-row';
import type { Ranked } from '$lib/answers/ranking';
import type { Choice } from '$lib/words/names/choice';
import { toMark } from './to-mark';

/** A ranking as marks, one a region, in its order. */
export function rankingMarks(ranking: readonly Ranked[], choice: Choice): readonly Mark[] {
	return ranking.map(({ region, measure, rank }) =>
		toMark(measure, {
			...choice,
			...appearanceOf(region, choice),
			key: region.code,
			subject: region.code,
			name: region.names[choice.language],
			rank
		})
	);
}

/** A ranking as the rows of its table and files. */
export function rankingRows(
	ranking: readonly Ranked[],
	{ filters, shown }: Choice
): readonly FigureRow[] {
	const sector = sectorBySlug.get(filters.sector);
	return ranking.map((ranked) => ({ ...ranked, sector, filters, shown }));
}

/** Colour and page of a region: the one in focus, the chosen ones in the order chosen, the rest. */
export function appearanceOf(
	region: Pick<Region, 'code' | 'slug'>,
	{ filters, language, focus }: Pick<Choice, 'filters' | 'language' | 'focus'>
): { emphasis: Emphasis; hue: Hue | undefined; href: string | undefined } {
	const place = filters.compare.indexOf(region.code);
	return {
		emphasis: region.code === focus ? 'focus' : place >= 0 ? 'chosen' : 'other',
		hue: HUES[place],
		href: pageOf(region, language)
	};
}

/** Address of a region's profile. */
export function pageOf(region: Pick<Region, 'code' | 'slug'>, language: Language): string {
	return region.slug === null
		? `${resolve(`/${language}/regions/any`)}?region=${region.code}`
		: resolve(`/${language}/regions/${region.slug}`);
}
