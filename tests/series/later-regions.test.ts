import { rm } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import { LANGUAGES } from '$lib/catalogue/types';
import { baseLocale, overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { sayLaterRegion } from '$lib/messages/say-later-region';
import { laterRegionsOf } from '../../src/lib/cells/later-regions.server';
import { openMixed } from './mixed-cells';

const { folder } = await openMixed();
const later = await laterRegionsOf(folder);
afterAll(() => rm(folder, { recursive: true }));

it.each([
	['FR7', 'FRK', null],
	['LT00', 'LT01 LT02', null],
	['HR04', 'HR02 HR05 HR06', null],
	['CZ06', '', 'boundary_shift'],
	['DEA', '', 'large_region'],
	['FI13', '', 'older_code']
])('laterRegionsOf(folder) has %s as %s', (code, codes, reason) => {
	expect(later[code]).toEqual({ year: 2021, codes: codes === '' ? [] : codes.split(' '), reason });
});

it('laterRegionsOf(folder) is silent on regions that keep their code, and on a folder of one table', async () => {
	expect([later['CZ01'], later['FR'], later['FRZZ']]).toEqual([undefined, undefined, undefined]);
	expect(await laterRegionsOf('datasets')).toEqual({});
});

it('sayLaterRegion(later) is a sentence in both languages', () => {
	const said = LANGUAGES.flatMap((language) => {
		overwriteGetLocale(() => language);
		return ['FR7', 'LT00', 'CZ06'].map((code) => {
			const found = later[code];
			return found && sayLaterRegion(found, language);
		});
	});
	overwriteGetLocale(() => baseLocale);
	expect(said).toEqual([
		'From 2021 the figures are those of FRK: the same area under a newer code.',
		'From 2021 the figures are the sums of LT01 and LT02, which together are this region; where a part is not published, neither is the sum.',
		'There are no figures from 2021 on: its boundary moved, so that the figures are about another area.',
		'À partir de 2021, les chiffres sont ceux de FRK\u00a0: le même territoire sous un code plus récent.',
		'À partir de 2021, les chiffres sont les sommes de LT01 et LT02, qui forment ensemble cette région\u202f; là où une partie n’est pas publiée, la somme ne l’est pas non plus.',
		'Il n’y a pas de chiffres à partir de 2021\u00a0: sa limite a été déplacée, si bien que les chiffres portent sur un autre territoire.'
	]);
});
