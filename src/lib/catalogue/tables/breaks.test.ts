import { expect, it } from 'vitest';
import { CURATED_BREAKS } from './breaks';

it('CURATED_BREAKS are Germany and Slovakia 2010, with evidence in both languages', () => {
	expect(CURATED_BREAKS.map(({ region, year, activities }) => [region, year, activities])).toEqual([
		['DE', 2010, 'all'],
		['SK', 2010, 'all']
	]);
	const [germany, slovakia] = CURATED_BREAKS.map((entry) => entry.evidence);
	expect(germany?.en).toContain('from 44,098 in 2009 to 209,459 in 2010');
	expect(germany?.fr).toContain('l’industrie manufacturière passent de 44\u202f098');
	expect(slovakia?.en).toContain('from 8,150 in 2009 to 70,389 in 2010');
});
