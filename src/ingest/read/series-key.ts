import type { SeriesKey } from './cells';
import { errorAt, type Place, quoted } from '../files/ingest-error';
import { isNutsCode, type KnownCodes } from '../lists/known-codes';
import type { CodeOf, Wanted } from './reading';

/** A table of observations, as it stands in files: every series is kept that its table may have. */
export function wantedObservations(codes: KnownCodes): Wanted {
	const { code, indicatorColumn } = codes.spec;
	return {
		...{ code, needs: ['nace_r2', indicatorColumn, 'geo'], may: ['freq'] },
		seriesOf: (codeOf, place) => seriesKey(codeOf, codes, place)
	};
}

/**
 * The series that a file's codes name; null when its table leaves that one out. Throws when it names
 * a code that its table may not have.
 */
function seriesKey(
	code: CodeOf,
	{ spec, regions, activities }: KnownCodes,
	place: Place
): SeriesKey | null {
	const [geo = '', activity = ''] = [code('geo'), code('nace_r2')];
	const indicator = code(spec.indicatorColumn) ?? '';
	if (!regions.has(geo) && !(spec.regions === 'well-formed' && isNutsCode(geo))) {
		throw unknown(place, spec.regions === 'later' ? 'later region' : 'region', geo);
	}
	const word = spec.indicators.get(indicator);
	if (word === undefined) {
		if (spec.ignored.includes(indicator)) return null;
		throw unknown(place, 'indicator', indicator);
	}
	if (!activities.has(activity)) {
		if (spec.otherActivities === 'left out' && isActivityCode(activity)) return null;
		throw unknown(place, 'activity', activity);
	}
	return `${geo} ${word} ${activity}`;
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
