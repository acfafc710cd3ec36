import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATED, implausibleDays, implausibleYears } from '../check/implausible';
import { employmentBelowIndustry, figuresOfAnotherSize } from '../check/implausible-sizes';
import { isDayOrMonth } from '../check/plausible';
import type { LiftedLimits } from '../check/lifted-limits';
import type { DataPackage, ResourceDescription } from '../describe/data-package';
import { BREAKS } from '../describe/describe-breaks';
import { DOUBTFUL_CHANGES } from '../describe/describe-doubtful-changes';
import { DESCRIPTIONS, PACKAGE_FILE } from '../describe/describe-package';
import { IngestError } from '../files/ingest-error';
import { readPackage } from '../describe/read-package';
import { type Profile, profileOf } from './profile';

/** A share above which a loss is no revision but a fault; indicators may not be lost at all. */
const TOLERATED_LOSS = 0.25;
const MOST_NAMED = 20;

/** Tables that come in no way: one is kept by hand, one worked out from the observations. */
const BY_HAND_OR_DERIVED = [BREAKS.name, DOUBTFUL_CHANGES.name];

/**
 * Throws when tables that stand in `whole` may not replace those of `target`: they are of an earlier
 * day, of a day, a year or a size that cannot be, or lose more than a quarter of the countries,
 * regions, activities, years, figures or rows. Every way in leads here; each limit can be lifted but one: no
 * table is emptied (`checkResource`).
 */
export async function refuseLimits(
	target: string,
	{ whole, next }: { readonly whole: string; readonly next: DataPackage },
	lifted: LiftedLimits
): Promise<void> {
	if (!lifted.anyDate) refuseFirst(implausibleDays(next));
	if (!lifted.older) await refuseOlder(target, next);
	for (const table of DESCRIPTIONS) {
		if (BY_HAND_OR_DERIVED.includes(table.name)) continue;
		const after = await profileOf(whole, table);
		if (after === null) continue;
		if (!lifted.anyYear) refuseFirst(implausibleYears(table.path, after.years));
		const before = lifted.fewer ? null : await profileOf(target, table);
		if (before !== null) refuseLoss(table, before, after);
	}
	if (lifted.anySize) return;
	refuseFirst(await figuresOfAnotherSize(target, whole));
	refuseFirst(await employmentBelowIndustry(whole));
}

function refuseFirst([sentence]: readonly string[]): void {
	if (sentence !== undefined) throw new IngestError(sentence);
}

async function refuseOlder(target: string, next: DataPackage): Promise<void> {
	if (!existsSync(join(target, PACKAGE_FILE))) return;
	const { version, resources } = await readPackage(target);
	for (const { name, path, vintage } of next.resources.filter((one) => DATED.includes(one.name))) {
		const old = resources.find((resource) => resource.name === name);
		const [day, published] = [vintage ?? '', old?.vintage ?? (old && version) ?? ''];
		// Years that a file covers are no day that it is of.
		if (!isDayOrMonth(day) || !isDayOrMonth(published) || day >= published) continue;
		throw new IngestError(
			`older than what we have: ${path} is of ${day}, published is ${published}; add --older to go back`
		);
	}
}

function refuseLoss({ path }: ResourceDescription, before: Profile, after: Profile): void {
	for (const [word, had] of before.having) {
		const lost = [...had].filter((one) => after.having.get(word)?.has(one) !== true).sort();
		const tolerated = word === 'indicators' ? 0 : had.size * TOLERATED_LOSS;
		if (lost.length <= tolerated) continue;
		const named = lost.slice(0, MOST_NAMED).join(' ') + (lost.length > MOST_NAMED ? ' …' : '');
		throw lossOf(`${word} missing: ${path} would lose ${lost.length} of ${had.size} (${named})`);
	}
	if (after.size >= before.size * (1 - TOLERATED_LOSS)) return;
	throw lossOf(
		`figures missing: ${path} would have ${after.size} figures or rows instead of ${before.size}`
	);
}

function lossOf(what: string): IngestError {
	return new IngestError(`${what}; ask again later, or add --fewer to take it`);
}
