import { fsum } from 'd3-array';

/**
 * Full-precision sum, cut to the 15 decimal digits that a double holds for sure: 0.1 + 0.2 is 0.3,
 * whatever the order. Unit: that of the values. Nothing gives 0. An infinite value gives an infinite sum.
 */
export function exactSum(values: readonly number[]): number {
	const plain = values.reduce((sum, value) => sum + value, 0);
	// Whole numbers add up exactly as long as every partial sum is below 2^53.
	if (values.every(isSmallInteger) && values.length < 1000) return plain;
	if (!values.every(Number.isFinite)) return plain;
	return Number(fsum(values).toPrecision(15));
}

function isSmallInteger(value: number): boolean {
	return Number.isInteger(value) && Math.abs(value) < 1e12;
}
