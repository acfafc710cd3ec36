import { afterEach, expect, it, vi } from 'vitest';
import {
	exactOf,
	said,
	SECRECY,
	shownOf,
	type Shown
} from '../../../tests/fixtures/untold-figures';
import type * as Series from '$lib/catalogue/series';
import { INDICATORS, LANGUAGES } from '$lib/catalogue/types';
import type { Cells } from '$lib/cells/cells.svelte';
import { DEFAULT_FILTERS } from '$lib/filters/filters';
import type { Measure } from '$lib/measures/status/measure';
import { baseLocale, overwriteGetLocale } from '$lib/messages/compiled/runtime.js';

// Every year is of an extraction, and none begins a series: changes too are made of its cells.
vi.mock('$lib/catalogue/series', async (original) => ({
	...(await original<typeof Series>()),
	SERIES_STARTS: [],
	seriesOf: () => ({ extraction: { taken: '2024-12' }, indicators: INDICATORS })
}));

afterEach(() => overwriteGetLocale(() => baseLocale));

type ObservationKey = Parameters<Cells['read']>[0];

const OWN = 'FR7';
const SECOND_PARTS = ['C11', 'C22', 'C25'];
const isPart = ({ activity }: ObservationKey) => activity.startsWith('C') && activity !== 'C';

/** Which cells of an extraction are empty. */
const EMPTY: Readonly<Record<string, (key: ObservationKey) => boolean>> = {
	'own second parts': ({ region, activity }) => region === OWN && SECOND_PARTS.includes(activity),
	'own last year': (key) => key.region === OWN && key.year === DEFAULT_FILTERS.year && isPart(key),
	'own divisions': (key) => key.region === OWN && isPart(key),
	'one own division': ({ region, activity }) => region === OWN && activity === 'C12',
	'own total': ({ region, activity }) => region === OWN && ['C', 'C11', 'C12'].includes(activity),
	'second parts of others': ({ region, activity }) =>
		region !== OWN && SECOND_PARTS.includes(activity),
	'divisions of others': (key) => key.region !== OWN && isPart(key),
	'second parts of all': ({ activity }) => SECOND_PARTS.includes(activity),
	'divisions of all': isPart
};

/** SYNTHETIC: what has a value has 100 persons a division, 3,000 in all; what a region is measured by is told. */
function cellsWith(isEmpty: (key: ObservationKey) => boolean): Cells {
	const read = (key: ObservationKey) => {
		if (!key.activity.startsWith('C')) return { value: 5000, flags: '', parts: [key.region] };
		return { value: isEmpty(key) ? null : key.activity === 'C' ? 3000 : 100, flags: '' };
	};
	return { read, publishedGrowthFlags: () => '' };
}

// Beside what is not available, nothing is said of what is needed and partly empty.
const isBound = ({ status }: Measure) => status === 'at_least';

const figures = Object.entries(EMPTY).flatMap(([name, isEmpty]) =>
	(['other_hosts', 'country'] as const).map((benchmark): readonly [string, string, Shown] => {
		const shown = shownOf(cellsWith(isEmpty), { ...DEFAULT_FILTERS, benchmark }, OWN);
		const exact = exactOf(shown.measures.filter(isBound).slice(0, 20));
		return [name, benchmark, { ...shown, measures: [...shown.measures, ...exact] }];
	})
);

it.each(figures)(
	'an extraction without %s, against %s: no sentence speaks of secrecy',
	(_, __, shown) => {
		for (const language of LANGUAGES) {
			overwriteGetLocale(() => language);
			const sentences = [...new Set(said(shown, language))];
			expect(sentences.filter((sentence) => SECRECY[language].test(sentence))).toEqual([]);
		}
	}
);

it('these extractions lack what every kind of reason is made of, and none is called confidential', () => {
	const measures = figures.flatMap(([, , shown]) => shown.measures);
	const reasons = figures.flatMap(([, , shown]) => shown.reasons);
	const kinds = [...measures.map(({ reason }) => reason), ...reasons].flatMap((reason) =>
		reason !== null && (reason.kind === 'untold' || ('untold' in reason && reason.untold === 'all'))
			? [reason.kind]
			: []
	);
	expect([...new Set(kinds)].sort()).toEqual([
		...['both_hidden', 'input_hidden', 'member_hidden', 'member_not_published'],
		...['single_hidden_division', 'too_much_hidden', 'total_hidden', 'untold']
	]);
	expect(measures.filter(({ status }) => status === 'confidential')).toEqual([]);
});
