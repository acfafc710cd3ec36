import { expect, it } from 'vitest';
import { compareFigures } from '$lib/answers/comparison';
import { denominatorFigures } from '$lib/answers/denominator-figures';
import { IN_2014 } from '../../../tests/fixtures/in-2014';
import { hostAmong, hostCells, hostRanking } from '../../../tests/fixtures/sayings';
import { keyFigures } from './key-figures';

// 79,424 of 434,500 in the region; 602,668 in the fourteen other hosts.
it('the key figures show the share of manufacturing and the share of the benchmark, each in its line', async () => {
	const cells = await hostCells();
	const own = hostAmong(hostRanking(cells, IN_2014), 'FR7');
	const lines = keyFigures(compareFigures(cells.read, IN_2014, 'FR7'), own, {
		filters: IN_2014,
		language: 'en',
		against: denominatorFigures(cells, IN_2014, 'FR7')
	});
	const shown = Object.fromEntries(lines.map(({ key, value }) => [key, value]));
	expect(shown).toMatchObject({
		sector: '79,424',
		rank: '3 of 15',
		share: '18.3%',
		share_of_benchmark: '13.2%',
		location_quotient: '0.98',
		persons_per_unit: '13.9'
	});
});
