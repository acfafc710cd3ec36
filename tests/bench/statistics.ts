/** Nearest-rank percentile, `percent` from 0 to 100; NaN of nothing. */
export function percentile(values: readonly number[], percent: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN;
}

/** The middle of an odd number of values, the lower of the two in the middle of an even one; NaN of nothing. */
export function median(values: readonly number[]): number {
	return percentile(values, 50);
}
