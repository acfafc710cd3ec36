import { attachedFile, markOf } from '$lib/query/engine/attached-file.server';
import { denominatorSeriesJson } from './denominator-series.server';
import type { FetchedFiles } from './fetched-files';

/** The marks of this build, for its pages. */
export async function readFetchedFiles(): Promise<FetchedFiles> {
	return {
		observations: (await attachedFile()).mark,
		denominators: markOf(await denominatorSeriesJson())
	};
}
