import { readFile } from 'node:fs/promises';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** A suite that did not get as far as a report has failed once. @type {Counts} */
const NOT_RUN = { passed: 0, failed: 1, skipped: 0 };

/** @param {string} file @returns {Promise<Counts>} */
export async function countsOfVitest(file) {
	const report = await read(file);
	if (report === null) return NOT_RUN;
	return {
		passed: report.numPassedTests,
		// A file that cannot be loaded fails without a test of its own.
		failed: report.numFailedTests || (report.success ? 0 : 1),
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** @param {string} file @returns {Promise<Counts>} */
export async function countsOfPlaywright(file) {
	const report = await read(file);
	if (report === null) return NOT_RUN;
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/**
 * A suite that ends badly though no test of it failed (an error beside the tests, no test found) failed once.
 * @param {number | null} status
 * @param {Counts} counts
 * @returns {Counts}
 */
export function heeding(status, counts) {
	return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function addCounts(all) {
	return all.reduce(
		(sum, counts) => ({
			passed: sum.passed + counts.passed,
			failed: sum.failed + counts.failed,
			skipped: sum.skipped + counts.skipped
		}),
		{ passed: 0, failed: 0, skipped: 0 }
	);
}

/** @param {string} file */
async function read(file) {
	try {
		return JSON.parse(await readFile(file, 'utf8'));
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
		throw cause;
	}
}
