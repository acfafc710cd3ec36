import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { claimFolder } from './claim-folder';
import { finishMove, moveIn } from './move-in';

/**
 * Replaces tables of a folder by those that `fill` writes into an empty one beside it (`whole`), in one
 * rename once it has written and checked them all. When it fails the old tables stay as they were and
 * what was written beside them is removed; a run that is killed leaves that to the next.
 */
export async function replaceTables(
	target: string,
	fill: (whole: string) => Promise<void>
): Promise<void> {
	const { stage, release } = await claimFolder(target);
	const whole = join(stage, 'whole');
	try {
		await finishMove(target);
		await mkdir(whole);
		await fill(whole);
		await moveIn(whole, target);
	} finally {
		release();
	}
}
