import { expect, it } from 'vitest';
import { claimsLedger, questionOfLine } from '$lib/answers/claims-ledger';
import { AUVERGNE_RHONE_ALPES } from '$lib/catalogue/regions/hosts';
import { publishedCells } from '../../../tests/fixtures/published-cells';
import { traceOf } from './trace';

it('the question of every quoted figure is answered by the figure of its line', async () => {
	const cells = await publishedCells([AUVERGNE_RHONE_ALPES, 'FR']);
	const own = { region: AUVERGNE_RHONE_ALPES, year: 2014 };
	const lines = claimsLedger(cells.read, own);
	expect(lines).toHaveLength(7);
	for (const line of lines)
		expect(traceOf(cells, questionOfLine(line, own.region)).measure.value, line.claim.wording).toBe(
			line.measure.value
		);
});
