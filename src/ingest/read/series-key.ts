import type { SeriesKey } from './cells';
import { errorAt, type Place, quoted } from '../files/ingest-error';
import { isNutsCode, type KnownCodes } from '../lists/known-codes';

/** The codes of one series as a file writes them. */
export interface KeyCodes {
	readonly geo: string;
	readonly indicator: string;
	readonly nace_r2: string;
	/** Undefined in a file without that dimension. */
	readonly freq: string | undefined;
}

/**
 * The series that a file's codes name; null when its table leaves that one out. Throws when it is
 * not annual, or names a code that its table may not have.
 */
export function seriesKey(
	{ geo, indicator, nace_r2, freq = 'A' }: KeyCodes,
	{ spec, regions, activities }: KnownCodes,
	place: Place
): SeriesKey | null {
	if (freq !== 'A') {
		throw errorAt(place, `unknown frequency: ${quoted(freq)}`, 'the table is annual, A');
	}
	if (!regions.has(geo) && !(spec.regions === 'well-formed' && isNutsCode(geo))) {
		throw unknown(place, spec.regions === 'later' ? 'later region' : 'region', geo);
	}
	const word = spec.indicators.get(indicator);
	if (word === undefined) {
		if (spec.ignored.includes(indicator)) return null;
		throw unknown(place, 'indicator', indicator);
	}
	if (!activities.has(nace_r2)) {
		if (spec.otherActivities === 'left out' && isActivityCode(nace_r2)) return null;
		throw unknown(place, 'activity', nace_r2);
	}
	return `${geo} ${word} ${nace_r2}`;
}

/** Whether a code looks like one of NACE, or like Eurostat's sums of several: B-S_X_K. */
function isActivityCode(code: string): boolean {
	return /^[A-Z][A-Z0-9_-]*$/.test(code);
}

const TO_LISTS = 'add it to the code lists with npm run data:codes';
const CURES = {
	region: TO_LISTS,
	'later region': `${TO_LISTS}, or add --new-regions where NUTS has it`,
	indicator: 'known are those of src/ingest/lists/indicators.ts',
	activity: TO_LISTS
} as const;

function unknown(place: Place, kind: keyof typeof CURES, code: string) {
	const what = kind === 'later region' ? 'region' : kind;
	const told = /^\w{1,40}$/.test(code) ? code : quoted(code);
	return errorAt(place, `unknown ${what}: ${told}`, CURES[kind]);
}
