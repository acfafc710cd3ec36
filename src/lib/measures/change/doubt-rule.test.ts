import { expect, it } from 'vitest';
import { doubtfulSteps, type YearlyStep } from './doubt-rule';

/** A step of 1,000 persons, 100 local units and 50 million euro, all three moved by the same ratio unless told. */
function step(region: string, ratio: number, told: Partial<YearlyStep> = {}): YearlyStep {
	return {
		...{ region, activity: 'C25', year: 2011, flagged: false, publishedGrowth: null },
		...{ personsBefore: 1000, persons: 1000 * ratio },
		...{ unitsBefore: 100, units: 100 * ratio, wagesBefore: 50, wages: 50 * ratio },
		...told
	};
}

/**
 * 200 quiet steps of twenty countries: persons move by −2 to +2 percent, local units and wages stand still, so that
 * all three quartiles are −1 and +1 and all outer fences −7 and +7 percent, nearly.
 */
const QUIET = Array.from({ length: 200 }, (_, at) =>
	step(`${String.fromCharCode(65 + Math.floor(at / 10))}A${at}`, 1 + ((at % 5) - 2) / 100, {
		units: 100,
		wages: 50
	})
);
const found = (...planted: YearlyStep[]) =>
	doubtfulSteps([...QUIET, ...planted]).map(
		({ region, activity, reasons }) => `${region} ${activity} ${reasons.join(' ')}`
	);

it('doubtfulSteps(steps) finds nothing among quiet steps', () => {
	expect(found()).toEqual([]);
});

it.each<[name: string, planted: YearlyStep, reasons: readonly string[]]>([
	['persons alone', step('XX1', 1.3, { units: 100, wages: 50 }), ['XX1 C25 local_units wages']],
	['persons and wages', step('XX1', 0.7, { units: 100 }), ['XX1 C25 local_units']],
	['persons and local units', step('XX1', 1.3, { wages: 50 }), ['XX1 C25 wages']],
	['all three alike, as in a crisis', step('XX1', 0.7), []],
	['persons by less than the fence', step('XX1', 1.05, { units: 100, wages: 50 }), []],
	['local units alone, persons within their fence', step('XX1', 1, { units: 900, wages: 50 }), []],
	['persons rise, local units rise more', step('XX1', 1.3, { units: 500, wages: 65 }), []],
	[
		'persons where neither of the others is published',
		step('XX1', 1.3, { units: null, wages: null }),
		[]
	],
	[
		'persons where a flag tells of a break',
		step('XX1', 1.3, { units: 100, wages: 50, flagged: true }),
		[]
	]
])('doubtfulSteps(steps): %s', (_name, planted, reasons) => {
	expect(found(planted)).toEqual(reasons);
});

// Prague, C26, 2009 to 2010: 4,191 to 3,557 is −15.1 %, published −2.9 %; a rate may also be a mere revision.
it.each<[published: number, found: readonly string[]]>([
	[-2.9, ['XX1 C25 published_rate']],
	[-15.1, []],
	[-14.2, []],
	[-14.0, ['XX1 C25 published_rate']]
])(
	'doubtfulSteps(steps): 4,191 to 3,557 persons beside a published rate of %d',
	(rate, expected) => {
		const planted = step('XX1', 1, { personsBefore: 4191, persons: 3557, publishedGrowth: rate });
		expect(found({ ...planted, units: null, wages: null })).toEqual(expected);
	}
);

it('doubtfulSteps(steps) gives the published rate where it is a reason, and only there', () => {
	const rate = { publishedGrowth: 30 };
	const planted = [step('XX1', 1, rate), step('XX2', 1.3, { ...rate, units: 100, wages: 50 })];
	expect(doubtfulSteps([...QUIET, ...planted]).map((each) => each.publishedGrowth)).toEqual([
		30,
		null
	]);
});

it('doubtfulSteps(steps) draws no fence from fewer than a hundred steps of a size', () => {
	const large = step('XX1', 1.3, { personsBefore: 50_000, persons: 65_000, units: 100, wages: 50 });
	expect(found(large)).toEqual([]);
});

it('doubtfulSteps(steps) judges a country whose published rates contradict the figures in more than half', () => {
	const rates = (contradicting: number) =>
		Array.from({ length: 10 }, (_, at) =>
			step(`YY${at}`, 1, { publishedGrowth: at < contradicting ? 0.2 : 0 })
		);
	expect(found(...rates(6))).toEqual(['YY all published_rate']);
	expect(found(...rates(5))).toEqual([]);
	expect(found(...rates(6).slice(0, 9))).toEqual([]);
});

it('doubtfulSteps(steps) judges a country whose middle step is far out against both', () => {
	const countries = Array.from({ length: 120 }, (_, at) =>
		Array.from({ length: 10 }, (_, place) =>
			step(`${String.fromCharCode(65 + (at % 20))}Z${place}`, 1 + ((at % 5) - 2) / 100, {
				...{ year: 1900 + at, units: 100, wages: 50 }
			})
		)
	).flat();
	const moved = (told: Partial<YearlyStep>) =>
		doubtfulSteps([
			...countries,
			...Array.from({ length: 10 }, (_, place) => step(`YY${place}`, 1.3, told))
		]).filter(({ activity }) => activity === 'all');
	expect(moved({ units: 100, wages: 50 })).toEqual([
		{
			...{ region: 'YY', activity: 'all', year: 2011, publishedGrowth: null },
			reasons: ['local_units', 'wages']
		}
	]);
	expect(moved({ units: 100 })).toEqual([]);
});
