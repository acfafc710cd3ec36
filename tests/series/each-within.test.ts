import { rm } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import { HOST_REGIONS } from '../../src/lib/catalogue/regions/hosts';
import { alikeAmong, structuresIn } from '../../src/lib/answers/alike-of';
import { hostJumps } from '../../src/routes/[lang=lang]/method/method-breaks.server';
import { openMixed } from './mixed-cells';

const { folder, cells } = await openMixed();
afterAll(() => rm(folder, { recursive: true }));

it('no step into 2021 is counted among the large jumps', () => {
	const years = hostJumps(cells.read).map(({ year }) => year);
	expect(years).not.toContain(2021);
	expect(years).toContain(2014);
});

it('the most alike regions of a year are found within its own series', () => {
	const structures = structuresIn(cells.read, HOST_REGIONS, 2022);
	const { alike, compared } = alikeAmong(structures, 'FR7').all;
	expect(compared).toBeGreaterThan(5);
	expect(alike.length).toBeGreaterThan(5);
});
