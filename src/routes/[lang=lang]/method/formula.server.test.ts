import { describe, expect, it } from 'vitest';
import { KNOWN_MEASURES, measureEntry, type KnownMeasure } from '$lib/catalogue/measures';
import { mathOf } from './formula.server';

/** What the elements of that name hold, in the order written. */
function textsOf(element: string, math: string): readonly string[] {
	return [...math.matchAll(new RegExp(`<${element}\\b[^>]*>([^<]*)</${element}>`, 'g'))].map(
		([, text = '']) => text
	);
}

describe('mathOf(tex)', () => {
	it.each(KNOWN_MEASURES)('mathOf(…) makes MathML of every line of %s', (name) => {
		const { tex } = measureEntry(name);
		expect(tex.length).toBeGreaterThan(0);
		for (const line of tex) expect(mathOf(line)).toMatch(/^<math display="block"><.*<\/math>$/);
	});

	it('mathOf(…) has nothing that our policy forbids or a reader would read as TeX', () => {
		const all = KNOWN_MEASURES.flatMap((name) => measureEntry(name).tex.map(mathOf)).join('');
		expect(all).not.toMatch(/style=|class=|\\|[{}]|<merror/);
	});

	it('mathOf(…) throws on TeX that it does not know', () => {
		expect(() => mathOf(String.raw`\fraction{x}{X}`)).toThrow('fraction');
	});

	it('mathOf(…) of a share is a fraction of the sector over the region’s manufacturing', () => {
		expect(mathOf(String.raw`\frac{x}{X}`)).toBe(
			'<math display="block"><mfrac><mi>x</mi><mi>X</mi></mfrac></math>'
		);
	});

	it('mathOf(…) of the coefficient of localisation has bars as high as their fractions', () => {
		const bars = measureEntry('coefficient_of_localisation').tex.map(mathOf).join('');
		expect(bars.match(/<mo[^>]*>\|/g)).toEqual([
			'<mo fence="true" form="prefix" stretchy="true">|',
			'<mo fence="true" form="postfix" stretchy="true">|'
		]);
	});
});

/** The identifiers of each formula in the order written, as the method page's notation explains them. */
const IDENTIFIERS: readonly (readonly [KnownMeasure, string])[] = [
	['value', 'x a x a'],
	['share', 'x X'],
	['share_of_benchmark', 'x Y'],
	['location_quotient', 'LQ x X Y E x Y X E'],
	['symmetric_location_quotient', 'LQ LQ'],
	['location_difference', 'x Y X E'],
	['growth', 'g x x'],
	['compound_growth', 'x x a'],
	['index_series', 'x t x'],
	['largest_step', 'x t x t x x'],
	['persons_per_unit', 'x u'],
	['wages_per_person', 'w x'],
	['jobs_per_1000', 'x P'],
	['share_of_employment', 'x L'],
	['wages_to_gdp', 'w B'],
	['shift_share', 'x x x g x g i g x g i j g i g E E g i Y Y g i j x x'],
	['esteban_marquillas', 'x X Y E C x g i j g i A x x g i j g i'],
	['portfolio', 'x x Y Y x'],
	['krugman_hoover', 'K i s i r i H K'],
	['herfindahl', 'H i s i H n n N H'],
	['theil', 'T i s i ln n s i'],
	['gini_specialisation', 'R i x i Y i G n R k k R k R'],
	['gini_concentration', 'R j x j X j G n R k k R k R'],
	['similarity', 'FK i min s i r i K cos i s i r i i s i i r i'],
	['rank', 'min l u max u l'],
	['sector_marks', 'S x Y L LQ W w x w x']
];

it.each(IDENTIFIERS)('the formula of %s is of %s', (name, identifiers) => {
	const math = measureEntry(name).tex.map(mathOf).join('');
	const letters = textsOf('mi', math).filter((text) => /^\p{L}+$/u.test(text));
	expect(letters.join(' ')).toBe(identifiers);
});

/** The numbers of those that have any: powers, factors, thresholds, ends of a window. */
it.each([
	['compound_growth', '1 0 1 1'],
	['wages_per_person', '10 6'],
	['jobs_per_1000', '1000'],
	['share_of_employment', '1000'],
	['sector_marks', '0.01 1.5 1.10']
] as const)('the formula of %s has the numbers %s', (name, numbers) => {
	expect(textsOf('mn', measureEntry(name).tex.map(mathOf).join('')).join(' ')).toBe(numbers);
});
