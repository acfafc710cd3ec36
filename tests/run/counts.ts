import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

/** Tests by how they ended. */
export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** A suite that did not get as far as a report has failed once. */
const NOT_RUN: Counts = { passed: 0, failed: 1, skipped: 0 };

const VITEST = v.object({
	success: v.boolean(),
	numPassedTests: v.number(),
	numFailedTests: v.number(),
	numPendingTests: v.number(),
	numTodoTests: v.number()
});

const PLAYWRIGHT = v.object({
	stats: v.object({
		expected: v.number(),
		unexpected: v.number(),
		flaky: v.number(),
		skipped: v.number()
	}),
	errors: v.array(v.unknown())
});

/** What vitest's JSON report counts; one failure where there is no report. */
export async function countsOfVitest(file: string): Promise<Counts> {
	const report = await read(file, VITEST);
	if (report === null) return NOT_RUN;
	return {
		passed: report.numPassedTests,
		// A file that cannot be loaded fails without a test of its own.
		failed: report.numFailedTests || (report.success ? 0 : 1),
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** What Playwright's JSON report counts, flaky tests as failed; one failure where there is no report. */
export async function countsOfPlaywright(file: string): Promise<Counts> {
	const report = await read(file, PLAYWRIGHT);
	if (report === null) return NOT_RUN;
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/** A suite that ends badly though no test of it failed (an error beside the tests, no test found) failed once. */
export function heeding(status: number | null, counts: Counts): Counts {
	return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** The sum of all suites; nothing is no test. */
export function addCounts(all: readonly Counts[]): Counts {
	return all.reduce(
		(sum, counts) => ({
			passed: sum.passed + counts.passed,
			failed: sum.failed + counts.failed,
			skipped: sum.skipped + counts.skipped
		}),
		{ passed: 0, failed: 0, skipped: 0 }
	);
}

/** A report of the shape known; null where the file is not there. */
async function read<Shape extends v.GenericSchema>(
	file: string,
	shape: Shape
): Promise<v.InferOutput<Shape> | null> {
	try {
		return v.parse(shape, JSON.parse(await readFile(file, 'utf8')));
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
		throw cause;
	}
}
