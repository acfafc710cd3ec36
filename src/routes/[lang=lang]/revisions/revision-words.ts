import { indicatorBySlug } from '$lib/catalogue/indicators';
import { regionByCode } from '$lib/catalogue/regions/regions';
import { MANUFACTURING, sectorBySlug } from '$lib/catalogue/sectors';
import type { Language } from '$lib/catalogue/types';
import { m } from '$lib/messages/compiled/messages.js';
import type { RevisionKind } from '$lib/query/tally-revisions';
import type { Grouping } from './revisions.server';

/** A kind of revision as the head of a column. */
export const KIND_WORDS: Readonly<Record<RevisionKind, () => string>> = {
	appeared: m.revision_appeared,
	changed: m.revision_changed,
	withdrawn: m.revision_withdrawn,
	became_confidential: m.revision_became_confidential,
	flags_changed: m.revision_flags_changed,
	listed: m.revision_listed,
	delisted: m.revision_delisted
};

/** What a kind of revision means. */
export const KIND_MEANINGS: Readonly<Record<RevisionKind, () => string>> = {
	appeared: m.revision_appeared_means,
	changed: m.revision_changed_means,
	withdrawn: m.revision_withdrawn_means,
	became_confidential: m.revision_became_confidential_means,
	flags_changed: m.revision_flags_changed_means,
	listed: m.revision_listed_means,
	delisted: m.revision_delisted_means
};

/** What a table counts by, as its title and as the head of its first column. */
export const GROUPING_WORDS: Readonly<
	Record<Grouping, { readonly title: () => string; readonly column: () => string }>
> = {
	all: { title: m.revisions_by_all, column: m.revisions_column_all },
	indicator: { title: m.revisions_by_indicator, column: m.revisions_column_indicator },
	country: { title: m.revisions_by_country, column: m.quality_column_country },
	sector: { title: m.revisions_by_sector, column: m.column_sector },
	host: { title: m.revisions_by_host, column: m.revisions_column_host }
};

/** What is counted under a slug or code, as a reader knows it. */
export function nameOf(grouping: Grouping, name: string, language: Language): string {
	switch (grouping) {
		case 'all':
			return m.revisions_all_cells();
		case 'indicator':
			return indicatorBySlug.has(name) ? indicatorBySlug.get(name).names[language] : name;
		case 'sector':
			return sectorBySlug.get(name).names[language];
		case 'country':
		case 'host':
			return regionByCode.has(name) ? regionByCode.get(name).names[language] : name;
	}
}

/** An activity by the name of its division where it is one of manufacturing, else by its code. */
export function activityName(activity: string, language: Language): string {
	if (activity === 'C') return MANUFACTURING.names[language];
	const slug = activity.toLowerCase();
	return sectorBySlug.has(slug) ? sectorBySlug.get(slug).names[language] : activity;
}
