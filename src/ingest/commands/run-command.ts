import { IngestError } from '../files/ingest-error';
import type { Output } from '../files/output';

/** A command: works from its arguments and says what it did. */
export type Command = (argv: readonly string[], output: Output) => Promise<void>;

/** Runs a command; an expected failure becomes one sentence and exit code 1, without a stack. */
export async function runCommand(
	command: Command,
	argv: readonly string[],
	output: Output
): Promise<number> {
	try {
		await command(argv, output);
		return 0;
	} catch (error) {
		const sentence = sentenceOf(error);
		if (sentence === null) throw error;
		output.stderr.write(`${sentence}\n`);
		return 1;
	}
}

/**
 * What an expected failure says; null for a fault of ours, which keeps its stack. A full disk or a folder without
 * permission is none.
 */
export function sentenceOf(error: unknown): string | null {
	if (error instanceof IngestError) return error.message;
	return error instanceof Error && 'syscall' in error ? `cannot work: ${error.message}` : null;
}
