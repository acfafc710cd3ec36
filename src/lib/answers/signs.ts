import { unionFlags, type Measure } from '$lib/measures/status/measure';

/** What a figure's key explains of its measures: their hatched signs, and every letter that they show. */
export function signsOf(measures: readonly Measure[]): {
	readonly atLeast: boolean;
	readonly atMost: boolean;
	readonly confidential: boolean;
	readonly flags: string;
} {
	const has = (status: Measure['status']) => measures.some((measure) => measure.status === status);
	return {
		atLeast: has('at_least'),
		atMost: has('at_most'),
		confidential: has('confidential'),
		flags: unionFlags(measures.map(({ flags }) => flags))
	};
}
