import type { Dimensions } from './dimensions';
import { errorAt, type Place, quoted } from './ingest-error';
import type { Layout } from './parse-header';

/**
 * The number of the series that a key names, as `Cells` numbers them. Throws when the key has
 * not the header's parts, is not annual, or names a code that is not in the code lists.
 */
export function seriesOf(
	key: string,
	{ layout, dimensions }: { readonly layout: Layout; readonly dimensions: Dimensions },
	place: Place
): number {
	const { regions, indicators, activities } = dimensions;
	const parts = key.trim().split(',');
	if (parts.length !== layout.parts) {
		const what = `ragged key: ${quoted(key)} has ${parts.length} parts for ${layout.parts}`;
		throw errorAt(place, what, 'download the file again');
	}
	const frequency = layout.frequency === null ? 'A' : parts[layout.frequency];
	if (frequency !== 'A') {
		throw errorAt(place, `unknown frequency: ${quoted(frequency ?? '')}`, 'the table is annual, A');
	}
	const find = (kind: string, places: ReadonlyMap<string, number>, position: number) => {
		const code = parts[position] ?? '';
		const found = places.get(code);
		if (found !== undefined) return found;
		throw errorAt(place, `unknown ${kind}: ${shown(code)}`, cureFor(kind));
	};
	const { geo, indic_sb, nace_r2 } = layout.positions;
	const region = find('region', regions.places, geo);
	const indicator = find('indicator', indicators.places, indic_sb);
	const activity = find('activity', activities.places, nace_r2);
	return (region * indicators.words.length + indicator) * activities.words.length + activity;
}

function shown(code: string): string {
	return /^\w+$/.test(code) ? code : quoted(code);
}

function cureFor(kind: string): string {
	return kind === 'indicator'
		? 'known are those of src/ingest/indicators.ts'
		: 'add it to the code lists with npm run data:codes';
}
