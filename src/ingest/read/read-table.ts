import { Cells } from './cells';
import { toVocabulary } from '../lists/flag-vocabulary';
import { IngestError } from '../files/ingest-error';
import { readKnownCodes } from '../lists/known-codes';
import { wantedObservations } from './series-key';
import { type ObservationColumns, observationColumns } from './observation-columns';
import { openSource, type Source } from '../fetch/open-source';
import type { Extraction } from './read-extraction';
import { readLayout } from './read-layout';
import type { TableSpec } from '../lists/table-spec';

/** What is to be read as one table. */
export interface TableInput {
	readonly spec: TableSpec;
	/** Files or addresses: the whole table, or its slices by activity. */
	readonly sources: readonly string[];
	/** Eurostat's code of the table, as the person told it; undefined where files say it by themselves. */
	readonly told?: string | undefined;
	/** Folder of the code lists. */
	readonly codes: string;
	/** Date of the data, ISO; undefined when not told. */
	readonly vintage: string | undefined;
	/** Date to take when nothing gives one, ISO. */
	readonly undated?: string | undefined;
	/** The bytes of a source, watched on their way. */
	readonly watch: (source: Source) => AsyncIterable<Uint8Array>;
}

/** A table that was read, and its date, ISO: a day, or the month in which an extraction was made. */
export interface ReadTable {
	readonly columns: ObservationColumns;
	readonly vintage: string;
	/** The extraction that it is; null when it is Eurostat's own file. */
	readonly extraction: Extraction | null;
}

/**
 * Reads a table in any layout of Eurostat's (TSV old and new, SDMX-CSV 1.0 and 2.0, JSON-stat 2.0),
 * gzipped or not, told by its content. Its date is the one told, else what the file says, else the
 * gzip header, else the answer: the latest of the slices. An extraction that somebody else made of a
 * table is read too (`readExtraction`); it says no date, nor does what packed it.
 */
export async function readTable(input: TableInput): Promise<ReadTable> {
	const wanted = [wantedObservations(await readKnownCodes(input.codes, input.spec))];
	const cells = new Cells();
	const isSlice = input.sources.length > 1;
	const days: string[] = [];
	let extraction: Extraction | null = null;
	for (const name of input.sources) {
		const source = await openSource(name);
		const reading = { cells, wanted, told: input.told, file: name, isSlice };
		const read = await readLayout(input.watch(source), reading);
		extraction = read.extraction ?? extraction;
		const day = read.day ?? (read.extraction === null ? source.answered : null);
		if (day !== null) days.push(day);
	}
	const [first = ''] = input.sources;
	if (cells.size === 0) throw new IngestError(`empty table: ${first} has no series`);
	const published = days.sort().at(-1);
	const day = published ?? '';
	const { confidentialityApart } = cells;
	const words = toVocabulary(cells.flagWords, first, { confidentialityApart, day });
	const vintage = input.vintage ?? published ?? input.undated;
	if (vintage !== undefined)
		return { columns: observationColumns(cells, words), vintage, extraction };
	throw new IngestError(`no vintage: ${first} gives no date; add --vintage YYYY-MM-DD`);
}
