import { join } from 'node:path';
import { readCsv } from './csv-file';
import { INDICATOR_LIST } from './indicators';

/** The known codes of one dimension: its words in the order in which the rows are sorted. */
export interface Dimension {
	readonly words: readonly string[];
	/** Position among `words` of a code as Eurostat writes it. */
	readonly places: ReadonlyMap<string, number>;
}

/** The known codes of the table's three dimensions. */
export interface Dimensions {
	readonly regions: Dimension;
	readonly indicators: Dimension;
	readonly activities: Dimension;
}

/** Reads the code lists of a folder; throws when data:codes has not written them. */
export async function readDimensions(folder: string): Promise<Dimensions> {
	const regions = await readCsv(join(folder, 'regions.csv'), ['code']);
	const activities = await readCsv(join(folder, 'activities.csv'), ['code']);
	return {
		regions: dimension(regions.map(({ code }) => [code, code])),
		indicators: dimension(INDICATOR_LIST.map(({ code, slug }) => [code, slug])),
		activities: dimension(activities.map(({ code }) => [code, code]))
	};
}

/** A dimension from pairs of Eurostat's code and our word for it. */
export function dimension(codes: readonly (readonly [code: string, word: string])[]): Dimension {
	const sorted = [...codes].sort(([, a], [, b]) => (a < b ? -1 : 1));
	return {
		words: sorted.map(([, word]) => word),
		places: new Map(sorted.map(([code], place) => [code, place]))
	};
}
