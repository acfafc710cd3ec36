import { afterEach, expect, it } from 'vitest';
import { baseLocale, overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { sayAge } from './say-age';

afterEach(() => overwriteGetLocale(() => baseLocale));

// datasets/datapackage.json: sbs_r_nuts2021 was extracted in December 2024 and holds persons employed of 2022 alone,
// sbs_r_nuts06_r2 is of 31 July 2017; employees_quarterly ends with 2025.
it.each([
	[
		'en',
		'Persons employed: 2022 (Eurostat, taken by a third party in December 2024). Local units, wages and salaries: 2014 (Eurostat, published 31 July 2017). Employees: to 31 December 2025 (Urssaf, French regions only). Eurostat may have published newer years since.'
	],
	[
		'fr',
		'Personnes occupées : 2022 (Eurostat, extrait fait par un tiers en décembre 2024). Unités locales, salaires et traitements : 2014 (Eurostat, publication du 31 juillet 2017). Salariés : jusqu’au 31 décembre 2025 (Urssaf, régions françaises seulement). Eurostat peut avoir publié des années plus récentes depuis.'
	]
] as const)('sayAge(%s) tells every newest year with its source', (language, sentences) => {
	overwriteGetLocale(() => language);
	expect(sayAge(language).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(sentences);
});
