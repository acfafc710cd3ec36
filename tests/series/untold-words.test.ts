import { rm } from 'node:fs/promises';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { LANGUAGES, WHOLE_REGION } from '../../src/lib/catalogue/types';
import type * as Series from '../../src/lib/catalogue/series';
import { seriesOf } from '../../src/lib/catalogue/series';
import { DEFAULT_FILTERS } from '../../src/lib/filters/filters';
import type { Cells } from '../../src/lib/cells/cells.svelte';
import { baseLocale, overwriteGetLocale } from '../../src/lib/messages/compiled/runtime.js';
import type { ObservationKey } from '../../src/lib/query/observation-cube';
import { said, SECRECY, shownOf } from '../fixtures/untold-figures';
import { openMixed } from './mixed-cells';

// The successor of the synthetic folder as somebody took it out of Eurostat's: an extraction without flags.
vi.mock('../../src/lib/catalogue/series', async (original) => {
	const series = await original<typeof Series>();
	const seriesIn = (year: number) => ({
		...series.seriesOf(year),
		...(year > 2020 && { extraction: { taken: '2024-12' } })
	});
	return { ...series, seriesOf: seriesIn };
});

const { folder, cells } = await openMixed();
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => overwriteGetLocale(() => baseLocale));

// What a region is measured by is of other tables, whole ones: told here in every year.
const withoutFlags = (key: ObservationKey) => {
	if (key.activity === WHOLE_REGION) return { value: 5000, flags: '', parts: [key.region] };
	const cell = cells.read(key);
	if (key.year <= 2020) return cell;
	const published = cell.published?.map((part) => ({ ...part, flags: '' }));
	return { ...cell, flags: '', ...(published && { published }) };
};
const EXTRACTED: Cells = { read: withoutFlags, publishedGrowthFlags: () => '' };
const HOSTS = ['DEA1', 'ES51', 'ITC4', 'SK04', 'RO21'];

it.each(HOSTS)(
	'in an extraction beside a whole table, what is empty of %s is no secret',
	(host) => {
		expect(seriesOf(2022).extraction).not.toBeNull();
		const filters = { ...DEFAULT_FILTERS, from: 2021, year: 2022 };
		const shown = shownOf(EXTRACTED, filters, host);
		expect(shown.measures.some(({ reason }) => reason?.kind === 'untold')).toBe(true);
		for (const language of LANGUAGES) {
			overwriteGetLocale(() => language);
			const sentences = [...new Set(said(shown, language))];
			expect(sentences.filter((sentence) => SECRECY[language].test(sentence))).toEqual([]);
		}
	}
);

it('the whole table beside the extraction keeps the words of its flags', () => {
	const filters = { ...DEFAULT_FILTERS, from: 2019, year: 2019 };
	const sentences = said(shownOf(EXTRACTED, filters, 'DEA1'), 'en');
	expect(sentences).toContain('1 of 2 parts is not published');
	expect(sentences.filter((sentence) => sentence.includes('extraction'))).toEqual([]);
});
