import { describe, expect, it } from 'vitest';
import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { COUNTRIES } from '$lib/catalogue/regions/regions';
import { DEFAULT_FILTERS, type Filters } from '$lib/filters/filters';
import { comparisonNeeds, hostNeeds, profileNeeds } from './page-needs';
import { shownFilters, type PageQuestion, type Stock } from './shown-filters';

interface Here {
	readonly held?: readonly string[];
	readonly lost?: readonly string[];
}

/** The hosts come with every page; `here` says what else has come, and what could not be had. */
function stock({ held = [], lost = [] }: Here): Stock {
	return {
		held: () => new Set([...HOST_REGIONS, ...held]),
		isLost: (region) => lost.includes(region)
	};
}

const filters = (change: Partial<Filters>): Filters => ({ ...DEFAULT_FILTERS, ...change });
const question = (asked: Partial<Filters>, more: Partial<PageQuestion> = {}): PageQuestion => ({
	...{ asked: filters(asked), home: DEFAULT_FILTERS, former: DEFAULT_FILTERS },
	...{ needs: hostNeeds, ...more }
});
const STUTTGART = { compare: ['DE11'], sector: 'food' };

describe('shownFilters(question, stock)', () => {
	it('is what was asked where every cell is here', () => {
		const shown = shownFilters(question(STUTTGART), stock({ held: ['DE11'] }));
		expect(shown).toEqual({
			filters: filters(STUTTGART),
			isWhole: true,
			standing: { kind: 'here' }
		});
	});

	it('stays at the former answer until the last of four regions is here', () => {
		const compare = ['DE11', 'DE12', 'DE13', 'DE14'];
		const former = filters({ sector: 'polymers' });
		const shown = shownFilters(
			question({ compare }, { former, needs: comparisonNeeds }),
			stock({ held: ['DE11', 'DE12', 'DE14'] })
		);
		expect(shown).toEqual({
			filters: former,
			isWhole: true,
			standing: { kind: 'on_its_way', regions: ['DE13'] }
		});
	});

	it('goes back to the page’s own view where the former answer is not whole here', () => {
		const former = filters({ compare: ['SE11'] });
		const shown = shownFilters(question(STUTTGART, { former }), stock({}));
		expect(shown.filters).toEqual(DEFAULT_FILTERS);
	});

	it('waits for every member of a benchmark that a quotient is made of', () => {
		const asked = { measure: 'location_quotient', benchmark: 'country' } as const;
		const shown = shownFilters(question(asked), stock({ held: ['FR', 'DE'] }));
		expect(shown.filters).toEqual(DEFAULT_FILTERS);
		expect(shown.standing).toMatchObject({ kind: 'on_its_way' });
	});

	it('leaves out what could not be had, by name', () => {
		const shown = shownFilters(
			question({ compare: ['DE11', 'DE12'], year: 2012 }),
			stock({ held: ['DE12'], lost: ['DE11'] })
		);
		expect(shown).toEqual({
			filters: filters({ compare: ['DE12'], year: 2012 }),
			isWhole: true,
			standing: { kind: 'unreachable', regions: ['DE11'], benchmark: false }
		});
	});

	it('takes the other hosts where the benchmark could not be had, and says so', () => {
		const lost = ['FR', 'IT', 'ES', 'DE', 'BE', 'NL', 'AT', 'SE', 'UK', 'PL', 'PT', 'FI', 'SI'];
		const shown = shownFilters(
			question({ measure: 'location_quotient', benchmark: 'country' }),
			stock({ lost: [...lost, 'LT', 'EE', 'CZ', 'RO', 'HU', 'DK', 'IE', 'SK', 'BG', 'EL', 'HR'] })
		);
		expect(shown.filters.benchmark).toBe('other_hosts');
		expect(shown.standing).toMatchObject({ kind: 'unreachable', regions: [], benchmark: true });
	});

	it('says nothing at all of a page whose own region is not here', () => {
		const needs = (asked: Filters) => profileNeeds(asked, 'DE11');
		const home = filters({ region: 'DE11' });
		const about = question({ region: 'DE11' }, { needs, home, former: home });
		// Such a page comes with the countries' cells too.
		const held = COUNTRIES.map(({ code }) => code);
		const awaited = shownFilters(about, stock({ held }));
		expect(awaited).toMatchObject({ isWhole: false, standing: { kind: 'on_its_way' } });
		const lost = shownFilters(about, stock({ held, lost: ['DE11'] }));
		expect(lost).toMatchObject({
			isWhole: false,
			standing: { kind: 'unreachable', benchmark: false }
		});
	});

	it('an answer to a question that is no longer asked changes nothing', () => {
		const asked = question({ compare: ['DE12'] });
		const before = shownFilters(asked, stock({}));
		expect(shownFilters(asked, stock({ held: ['DE11'] }))).toEqual(before);
	});
});
