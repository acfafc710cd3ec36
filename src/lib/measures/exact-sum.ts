import { fsum } from 'd3-array';

/**
 * Full-precision sum, cut to the 15 decimal digits that a double holds for sure: 0.1 + 0.2 is 0.3,
 * whatever the order. Unit: that of the values. Nothing gives 0. An infinite value gives an infinite sum.
 */
export function exactSum(values: readonly number[]): number {
	if (!values.every(Number.isFinite)) return values.reduce((sum, value) => sum + value, 0);
	return Number(fsum(values).toPrecision(15));
}
