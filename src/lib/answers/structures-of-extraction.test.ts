import { expect, it } from 'vitest';
import { structuresIn } from './alike-of';

/**
 * Upper Norrland (SE33) 2022 as the extraction has it: manufacturing and every division but tobacco (C12), which has
 * no row. The one area of which a total and all divisions but one are shown.
 */
const CELLS = new Map(
	(
		'C 31107 C10 2130 C11 66 C13 138 C14 78 C15 104 C16 3439 C17 2892 C18 167 C19 9 C20 322 C21 531 C22 826 ' +
		'C23 588 C24 4607 C25 3752 C26 444 C27 1678 C28 3636 C29 3018 C30 222 C31 474 C32 434 C33 1551'
	)
		.match(/C\d* \d+/g)
		?.map((pair) => pair.split(' '))
		.map(([activity, value]) => [activity, Number(value)])
);

it('the one division that an extraction lacks is never what the others leave of the total', () => {
	expect(CELLS.size).toBe(24);
	const [structure] = structuresIn(
		({ indicator, activity }) => ({
			value: indicator === 'persons_employed' ? (CELLS.get(activity) ?? null) : null,
			flags: ''
		}),
		['SE33'],
		2022
	);
	expect(structure?.shares).toEqual({
		known: false,
		refusal: expect.objectContaining({
			...{ status: 'not_available', value: null, range: null, partsMissing: 1 },
			reason: { kind: 'single_hidden_division', untold: 'all' }
		})
	});
});
