import { beforeAll, describe, expect, it } from 'vitest';
import { REGIONS } from '../../src/lib/catalogue/regions/regions';
import { totalOf, type Conformance } from '../../src/lib/measures/conformance/conformance';
import {
	KNOWN_MISSES,
	missesOf,
	surprisesOf
} from '../../src/lib/measures/conformance/conformance-misses';
import { conformanceOf } from '../../src/lib/measures/conformance/conformance-steps';
import { openNativeEngine } from '../../src/lib/query/engine/native.server';
import { publishedGrowth } from '$lib/query/published-growth';
import { publishedShares } from '$lib/query/published-shares';

let found: Conformance;
beforeAll(async () => {
	found = await conformanceOf({
		engine: await openNativeEngine(),
		shares: publishedShares,
		growth: publishedGrowth,
		countries: [...new Set(REGIONS.map((region) => region.country))].sort()
	});
});

// Counts of methods.md, "Conformance": made on Eurostat's bulk file by other means than ours.
describe('the published ratios, worked again from persons employed', () => {
	it('58,808 of 58,885 manufacturing shares agree', () => {
		expect(totalOf(found.share)).toMatchObject({ recomputable: 58_885, agreeing: 58_808 });
	});

	it('198,403 of 200,081 growth rates agree; 3,372 stand across a flagged break', () => {
		expect(totalOf(found.growth)).toMatchObject({ recomputable: 200_081, agreeing: 198_403 });
		expect(totalOf(found.growth).acrossBreak).toBe(3372);
	});

	it('the misses are the known ones, nine country-years, and no other', () => {
		expect(missesOf(found)).toEqual(KNOWN_MISSES);
		expect(surprisesOf(found)).toEqual([]);
	});
});
