import { expect, it } from 'vitest';
import { CLAIMS } from './claims';

it('CLAIMS are the seven figures of the workshop’s page, in its own words', () => {
	expect(CLAIMS.map(({ claimed, wording }) => [claimed, wording])).toEqual([
		[500000, 'representing 500,000 employees'],
		[0.2, 'nearly 20% of national manufacturing employment'],
		[22000, 'more than 22,000 companies'],
		[85000, 'the metallurgical industry (+85,000 jobs)'],
		[48000, 'the production of manufacturing machinery (+48,000 jobs)'],
		[43000, 'the food industry (+43,000 jobs)'],
		[40000, 'polymer manufacturing (plastics and textile, +40,000 jobs)']
	]);
});
