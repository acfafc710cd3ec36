import type { MeasureEntry } from './measure-entry';

const SHARE_UNIT = 'share (0 to 1)';
const RATIO_UNIT = 'ratio (1 = 100 %)';
const BOTH_ENDS = ['start', 'end', 'benchmark_start', 'benchmark_end'] as const;
const TOTAL_ENDS = ['benchmark_total_start', 'benchmark_total_end'] as const;
const GINI = String.raw`G = \frac{2}{n^2 \bar R} \sum_k k (R_{(k)} - \bar R)`;

/** Every measure of the site by its name, in the order of the method page, which is also that of menus and tables. */
export const MEASURE_REGISTRY = {
	value: {
		shown: 'menu',
		figure: { scale: 'sequential', floor: 0, written: 'indicator', fileUnit: null },
		inputs: ['part'],
		tex: [String.raw`x = \sum_a x_a`],
		anchor: 'sum-of-parts'
	},
	share: {
		shown: 'menu',
		figure: { scale: 'sequential', floor: 0, written: 'percent', fileUnit: SHARE_UNIT },
		inputs: ['sector', 'total'],
		tex: [String.raw`\frac{x}{X}`]
	},
	share_of_benchmark: {
		shown: 'menu',
		needs: ['benchmark'],
		figure: { scale: 'sequential', floor: 0, written: 'percent', fileUnit: SHARE_UNIT },
		inputs: ['sector', 'benchmark_sector'],
		tex: [String.raw`\frac{x}{Y}`]
	},
	location_quotient: {
		shown: 'menu',
		needs: ['benchmark'],
		figure: { scale: 'ratio', floor: 0, written: 2, fileUnit: 'quotient' },
		inputs: ['sector', 'total', 'benchmark_sector', 'benchmark_total'],
		tex: [String.raw`\mathrm{LQ} = \frac{x / X}{Y / E}`, String.raw`= \frac{x / Y}{X / E}`]
	},
	symmetric_location_quotient: {
		shown: 'table',
		needs: ['benchmark'],
		figure: { scale: 'change', floor: -1, written: 2, fileUnit: 'quotient' },
		inputs: ['quotient'],
		tex: [String.raw`\frac{\mathrm{LQ} - 1}{\mathrm{LQ} + 1}`],
		anchor: 'symmetric-quotient'
	},
	location_difference: {
		needs: ['benchmark'],
		inputs: ['sector', 'total', 'benchmark_sector', 'benchmark_total'],
		tex: [String.raw`\frac{x}{Y} - \frac{X}{E}`]
	},
	growth: {
		shown: 'menu',
		needs: ['window'],
		figure: { scale: 'change', floor: -1, written: 'change', fileUnit: 'share (1 = 100 %)' },
		inputs: ['end', 'start'],
		tex: [String.raw`g = \frac{x_1}{x_0} - 1`]
	},
	compound_growth: {
		needs: ['window'],
		inputs: ['end', 'start'],
		tex: [String.raw`\left(\frac{x_1}{x_0}\right)^{1 / a} - 1`]
	},
	index_series: {
		needs: ['window'],
		inputs: ['end', 'start'],
		tex: [String.raw`100 \cdot \frac{x_t}{x_0}`]
	},
	largest_step: {
		needs: ['window'],
		inputs: ['part', 'end', 'start'],
		tex: [String.raw`\frac{x_{t + 1} - x_t}{x_1 - x_0}`]
	},
	persons_per_unit: {
		shown: 'menu',
		figure: { scale: 'sequential', floor: 0, written: 1, fileUnit: 'persons per local unit' },
		inputs: ['persons', 'units'],
		tex: [String.raw`\frac{x}{u}`]
	},
	wages_per_person: {
		shown: 'menu',
		figure: { scale: 'sequential', floor: 0, written: 0, fileUnit: 'euro per person' },
		inputs: ['wages', 'persons'],
		tex: [String.raw`\frac{10^6 \cdot w}{x}`]
	},
	jobs_per_1000: {
		shown: 'menu',
		needs: ['population'],
		figure: { scale: 'sequential', floor: 0, written: 1, fileUnit: 'persons per 1000 inhabitants' },
		inputs: ['persons', 'population'],
		tex: [String.raw`\frac{1000 \cdot x}{P}`]
	},
	share_of_employment: {
		shown: 'menu',
		needs: ['total_employment'],
		figure: { scale: 'sequential', floor: 0, written: 'percent', fileUnit: RATIO_UNIT },
		inputs: ['persons', 'total_employment'],
		tex: [String.raw`\frac{x}{1000 \cdot L}`]
	},
	wages_to_gdp: {
		shown: 'menu',
		needs: ['gdp'],
		figure: { scale: 'sequential', floor: 0, written: 'percent', fileUnit: RATIO_UNIT },
		inputs: ['wages', 'gdp'],
		tex: [String.raw`\frac{w}{B}`]
	},
	shift_share: {
		needs: ['benchmark', 'window'],
		inputs: [...BOTH_ENDS, ...TOTAL_ENDS],
		tex: [
			'x_1 - x_0 =',
			String.raw`x_0 \cdot g + x_0 \cdot (g_i - g)`,
			String.raw`+ x_0 \cdot (g_{ij} - g_i)`,
			String.raw`g = \frac{E_1}{E_0} - 1, g_i = \frac{Y_1}{Y_0} - 1`,
			String.raw`g_{ij} = \frac{x_1}{x_0} - 1`
		]
	},
	esteban_marquillas: {
		needs: ['benchmark', 'window'],
		inputs: [...BOTH_ENDS, ...TOTAL_ENDS, 'total'],
		tex: [
			String.raw`x' = X_0 \cdot \frac{Y_0}{E_0}`,
			String.raw`C = x' \cdot (g_{ij} - g_i)`,
			String.raw`A = (x_0 - x') \cdot (g_{ij} - g_i)`
		]
	},
	portfolio: {
		needs: ['benchmark', 'window'],
		inputs: BOTH_ENDS,
		tex: [String.raw`\left(\frac{x_1}{x_0} - 1, \frac{Y_1}{Y_0} - 1, x_1\right)`]
	},
	krugman_hoover: {
		inputs: ['divisions'],
		tex: [String.raw`K = \sum_i \lvert s_i - r_i \rvert`, String.raw`H = \frac{K}{2}`]
	},
	herfindahl: {
		inputs: ['divisions'],
		tex: [
			String.raw`H = \sum_i s_i^2`,
			String.raw`\frac{H - 1 / n}{1 - 1 / n}`,
			String.raw`N = \frac{1}{H}`
		]
	},
	theil: {
		inputs: ['divisions'],
		tex: [String.raw`T = \sum_i s_i \cdot \ln(n s_i)`]
	},
	gini_specialisation: {
		needs: ['benchmark'],
		inputs: ['sector', 'benchmark_sector'],
		tex: [String.raw`R_i = \frac{x_i}{Y_i}`, GINI]
	},
	gini_concentration: {
		inputs: ['sector', 'total'],
		tex: [String.raw`R_j = \frac{x_j}{X_j}`, GINI]
	},
	coefficient_of_localisation: {
		inputs: ['sector', 'total'],
		tex: [String.raw`\frac{1}{2} \sum_j \left| \frac{x_j}{Y} - \frac{X_j}{E} \right|`]
	},
	similarity: {
		inputs: ['divisions'],
		tex: [
			String.raw`\mathrm{FK} = \sum_i \min(s_i, r_i) = 1 - \frac{K}{2}`,
			String.raw`\cos = \frac{\sum_i s_i r_i}{\sqrt{\sum_i s_i^2 \cdot \sum_i r_i^2}}`
		]
	},
	rank: {
		shown: 'table',
		figure: { scale: 'sequential', floor: 1, written: 0, fileUnit: 'rank' },
		inputs: ['part'],
		tex: [String.raw`\min = 1 + \sum_{l > u} 1`, String.raw`\max = 1 + \sum_{u > l} 1`],
		anchor: 'ranks'
	},
	sector_marks: {
		needs: ['benchmark'],
		inputs: ['sector', 'benchmark_sector', 'total', 'benchmark_total', 'wages', 'persons'],
		tex: [
			String.raw`S : \frac{x}{Y} \ge 0.01`,
			String.raw`L : \mathrm{LQ} \ge 1.5`,
			String.raw`W : \frac{w / x}{w' / x'} \ge 1.10`
		]
	}
} as const satisfies Readonly<Record<string, MeasureEntry>>;
