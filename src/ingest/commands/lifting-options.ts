import type { LiftedLimits } from '../check/lifted-limits';
import { isDate, isPlausibleDay } from '../check/plausible';
import { IngestError } from '../files/ingest-error';

const LIFT = { type: 'boolean' } as const;

/** The options that lift limits, as `parseArgs` wants them. */
export const LIFTING_OPTIONS = {
	older: LIFT,
	fewer: LIFT,
	'any-date': LIFT,
	'any-year': LIFT,
	'any-size': LIFT,
	'new-regions': LIFT
} as const;

/** How a usage names them. */
export const LIFTING_USAGE =
	'[--older] [--fewer] [--any-date] [--any-year] [--any-size] [--new-regions]';

/** The limits that options lift. */
export function liftedBy(
	values: Readonly<Partial<Record<keyof typeof LIFTING_OPTIONS, boolean | undefined>>>
): LiftedLimits {
	return {
		older: values.older ?? false,
		fewer: values.fewer ?? false,
		anyDate: values['any-date'] ?? false,
		anyYear: values['any-year'] ?? false,
		anySize: values['any-size'] ?? false,
		newRegions: values['new-regions'] ?? false
	};
}

/** Throws when a told vintage is no day, or none that a table can be of. */
export function refuseVintage(vintage: string | undefined, { anyDate }: LiftedLimits): void {
	if (vintage === undefined) return;
	if (!isDate(vintage)) {
		throw new IngestError(`vintage that is no date: ${vintage}; write it as 2017-07-31`);
	}
	if (anyDate || isPlausibleDay(vintage)) return;
	throw new IngestError(
		`vintage that cannot be: ${vintage} is before 2000 or to come; add --any-date to take it`
	);
}
