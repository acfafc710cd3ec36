/** One year's figure in a series. */
export interface YearValue {
	readonly year: number;
	readonly value: number;
}

/** The single step from one year to the next that makes up most of a change. */
export interface LargestStep {
	readonly from: number;
	readonly to: number;
	/** Change within the step, in the unit of the values. */
	readonly change: number;
	/** Its share of the change over the whole window; above 1 where part of it was made good. */
	readonly share: number;
	/** whole: at least 95 % of the change · most: at least 75 %. */
	readonly extent: 'whole' | 'most';
}

const WHOLE = 0.95;
const MOST = 0.75;
/** Of all movement up and down, so that one step of a zigzag is not singled out. */
const LEAST_OF_MOVEMENT = 0.5;

/**
 * In which single year the bulk of a change lies, so that a rate over a window does not read as a trend:
 * the step with the largest part of (last − first), if that is at least 75 % and half of all movement up and
 * down. Null otherwise, where nothing changed, and where the window is a single step. A step over a gap of years
 * counts with both its years. Unit of `change`: that of the values.
 * Source: issue 3, "with the note that the whole fall lies in 2010-2011"; thresholds are our judgement.
 */
export function largestStep(series: readonly YearValue[]): LargestStep | null {
	const ordered = [...series].sort((a, b) => a.year - b.year);
	const [first, last] = [ordered[0], ordered.at(-1)];
	if (first === undefined || last === undefined || ordered.length < 3) return null;
	const whole = last.value - first.value;
	if (whole === 0) return null;
	const steps = ordered.slice(1).map((point, index) => {
		const before = ordered[index] ?? first;
		const change = point.value - before.value;
		return { from: before.year, to: point.year, change, share: change / whole };
	});
	const largest = steps.reduce((a, b) => (b.share > a.share ? b : a));
	const movement = steps.reduce((sum, step) => sum + Math.abs(step.change), 0);
	if (largest.share < MOST || Math.abs(largest.change) < LEAST_OF_MOVEMENT * movement) return null;
	return { ...largest, extent: largest.share >= WHOLE ? 'whole' : 'most' };
}
