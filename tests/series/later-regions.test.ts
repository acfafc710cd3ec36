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
	['FR7', 'recoded', 'FRK', null, ''],
	['LT00', 'recoded', 'LT0', null, 'LT01 LT02'],
	['HR04', 'sum', 'HR02 HR05 HR06', null, 'HR02 HR05 HR06'],
	['IE01', 'apart', '', 'boundary_shift', 'IE04'],
	['PL1', 'sum', 'PL71 PL91 PL92', null, ''],
	['PL91', 'newer', 'PL91', null, ''],
	['FI13', 'apart', '', 'older_code', '']
])('laterRegionsOf(folder) has %s as %s: %s', (code, kind, codes, reason, finer) => {
	const listed = (text: string) => (text === '' ? [] : text.split(' '));
	expect(later[code]).toEqual({
		...{ kind, year: 2021, codes: listed(codes), reason },
		finer: listed(finer)
	});
});

it('laterRegionsOf(folder) is silent on regions that keep their code, and on a folder of one table', async () => {
	expect([later['CZ01'], later['CZ06'], later['FR'], later['DEA'], later['FRZZ']]).toEqual(
		Array(5).fill(undefined)
	);
	expect(await laterRegionsOf('no-such-folder')).toEqual({});
});

it('sayLaterRegion(later) is a sentence in both languages', () => {
	const said = LANGUAGES.flatMap((language) => {
		overwriteGetLocale(() => language);
		return ['FR7', 'HR04', 'IE01'].map((code) => {
			const found = later[code];
			return found && sayLaterRegion(found, language);
		});
	});
	overwriteGetLocale(() => baseLocale);
	expect(said).toEqual([
		'From 2021 the figures are those of FRK: the same area under another code.',
		'From 2021 the figures are the sums of HR02, HR05, and HR06, which together are this region; where a part is not published, the sum is at least that of the others.',
		'There are no figures from 2021 on: its boundary moved, so that the figures are about another area.',
		'À partir de 2021, les chiffres sont ceux de FRK\u00a0: le même territoire sous un autre code.',
		'À partir de 2021, les chiffres sont les sommes de HR02, HR05 et HR06, qui forment ensemble cette région\u202f; là où une partie n’est pas publiée, la somme est au moins celle des autres.',
		'Il n’y a pas de chiffres à partir de 2021\u00a0: sa limite a été déplacée, si bien que les chiffres portent sur un autre territoire.'
	]);
});
