import { below, fraction, meanOf, power, powerBelow, root, row, sumOver } from './math-tree';
import type { MathNode, Piece } from './math-tree';

/** Measures in the order of the page; also the anchors of their sections, with hyphens. */
export const MEASURES = [
	'sum_of_parts',
	'share',
	'share_of_benchmark',
	'location_quotient',
	'symmetric_quotient',
	'location_difference',
	'growth',
	'compound_growth',
	'index_series',
	'largest_step',
	'persons_per_unit',
	'wages_per_person',
	'jobs_per_1000',
	'share_of_employment',
	'wages_to_gdp',
	'shift_share',
	'esteban_marquillas',
	'portfolio',
	'krugman_hoover',
	'herfindahl',
	'theil',
	'gini_specialisation',
	'gini_concentration',
	'similarity',
	'ranks',
	'sector_marks'
] as const;
export type MeasureName = (typeof MEASURES)[number];

const [x0, x1] = [below('x', '0'), below('x', '1')];
const [y0, y1] = [below('Y', '0'), below('Y', '1')];
const [e0, e1] = [below('E', '0'), below('E', '1')];
const [s, r] = [below('s', 'i'), below('r', 'i')];
const bracket = (...pieces: readonly Piece[]) => row('(', ...pieces, ')');
const overOne = (over: Piece, under: Piece) => row(fraction(over, under), '−', '1');
const sorted = (name: string) => below(name, row('(', 'k', ')'));
const gij = below('g', row('i', 'j'));
const homothetic = power('x', '′');

/** The lines of each measure's formula; signs as the page's notation says. */
export const FORMULAS: Readonly<Record<MeasureName, readonly MathNode[]>> = {
	sum_of_parts: [row('x', '=', sumOver('a', below('x', 'a')))],
	share: [fraction('x', 'X')],
	share_of_benchmark: [fraction('x', 'Y')],
	location_quotient: [
		row('LQ', '=', fraction(row('x', '/', 'X'), row('Y', '/', 'E'))),
		row('=', fraction(row('x', '/', 'Y'), row('X', '/', 'E')))
	],
	symmetric_quotient: [fraction(row('LQ', '−', '1'), row('LQ', '+', '1'))],
	location_difference: [row(fraction('x', 'Y'), '−', fraction('X', 'E'))],
	growth: [row('g', '=', overOne(x1, x0))],
	compound_growth: [row(power(bracket(fraction(x1, x0)), row('1', '/', 'a')), '−', '1')],
	index_series: [row('100', '·', fraction(below('x', 't'), x0))],
	largest_step: [
		fraction(row(below('x', row('t', '+', '1')), '−', below('x', 't')), row(x1, '−', x0))
	],
	persons_per_unit: [fraction('x', 'u')],
	wages_per_person: [fraction(row(power('10', '6'), '·', 'w'), 'x')],
	jobs_per_1000: [fraction(row('1000', '·', 'x'), 'P')],
	share_of_employment: [fraction('x', row('1000', '·', 'L'))],
	wages_to_gdp: [fraction('w', 'B')],
	shift_share: [
		row(x1, '−', x0, '='),
		row(x0, '·', 'g', '+', x0, '·', bracket(below('g', 'i'), '−', 'g')),
		row('+', x0, '·', bracket(gij, '−', below('g', 'i'))),
		row('g', '=', overOne(e1, e0), ',', below('g', 'i'), '=', overOne(y1, y0)),
		row(gij, '=', overOne(x1, x0))
	],
	esteban_marquillas: [
		row(homothetic, '=', below('X', '0'), '·', fraction(y0, e0)),
		row('C', '=', homothetic, '·', bracket(gij, '−', below('g', 'i'))),
		row('A', '=', bracket(x0, '−', homothetic), '·', bracket(gij, '−', below('g', 'i')))
	],
	portfolio: [bracket(overOne(x1, x0), ',', overOne(y1, y0), ',', x1)],
	krugman_hoover: [
		row('K', '=', sumOver('i', '|', s, '−', r, '|')),
		row('H', '=', fraction('K', '2'))
	],
	herfindahl: [
		row('H', '=', sumOver('i', powerBelow('s', 'i', '2'))),
		fraction(row('H', '−', '1', '/', 'n'), row('1', '−', '1', '/', 'n')),
		row('N', '=', fraction('1', 'H'))
	],
	theil: [row('T', '=', sumOver('i', s, '·', 'ln', bracket('n', s)))],
	gini_specialisation: [
		row(below('R', 'i'), '=', fraction(below('x', 'i'), below('Y', 'i'))),
		row(
			'G',
			'=',
			fraction('2', row(power('n', '2'), meanOf('R'))),
			sumOver('k', 'k', bracket(sorted('R'), '−', meanOf('R')))
		)
	],
	gini_concentration: [
		row(below('R', 'j'), '=', fraction(below('x', 'j'), below('X', 'j'))),
		row(
			'G',
			'=',
			fraction('2', row(power('n', '2'), meanOf('R'))),
			sumOver('k', 'k', bracket(sorted('R'), '−', meanOf('R')))
		)
	],
	similarity: [
		row('FK', '=', sumOver('i', 'min', bracket(s, ',', r)), '=', '1', '−', fraction('K', '2')),
		row(
			'cos',
			'=',
			fraction(
				sumOver('i', s, r),
				root(sumOver('i', powerBelow('s', 'i', '2')), '·', sumOver('i', powerBelow('r', 'i', '2')))
			)
		)
	],
	ranks: [
		row('min', '=', '1', '+', sumOver(row('l', '>', 'u'), '1')),
		row('max', '=', '1', '+', sumOver(row('u', '>', 'l'), '1'))
	],
	sector_marks: [
		row('S', ':', fraction('x', 'Y'), '≥', '0.01'),
		row('L', ':', 'LQ', '≥', '1.5'),
		row(
			'W',
			':',
			fraction(row('w', '/', 'x'), row(power('w', '′'), '/', power('x', '′'))),
			'≥',
			'1.10'
		)
	]
};
