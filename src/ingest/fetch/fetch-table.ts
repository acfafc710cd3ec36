import { open } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import { answerError, isMarkup, isTooBig } from './answer-error';
import { asyncId, awaitAnswer } from './async-answer';
import { download, type Fetching, type Refused } from './download';
import { IngestError } from '../files/ingest-error';
import { forget, readState, writeState } from './partial-file';

/** One table at Eurostat's, and how it is asked for in parts when the whole is too big. */
export interface TableRequest {
	/** Eurostat's code; also how its files are named. */
	readonly code: string;
	/** The activities to ask for one by one; empty when the table has none. */
	readonly activities: readonly string[];
}

/** Where tables come from and go. */
export interface Route {
	readonly base: string;
	readonly folder: string;
	readonly fetching: Fetching;
	/** Told of every file: which one, of how many. */
	readonly onStep: (file: string, step: number, steps: number) => void;
}

/** How often an answer that expired before it was taken is asked for again. */
const SECOND_CHANCES = 1;

// SDMX's error 100, in the words of either version.
const NO_RESULTS = /no ?results/i;

/** The layouts that a whole table is asked for in, and how its file ends. */
const ENDINGS = { 'SDMX-CSV': 'csv.gz', TSV: 'tsv.gz' } as const;

/**
 * Fetches a table whole, in SDMX-CSV or, where that is refused, as TSV; or, when Eurostat finds it too
 * big, by activities, one request at a time. Gives the files. Files of an earlier try that was broken
 * off are kept.
 */
export async function fetchTable(table: TableRequest, route: Route): Promise<readonly string[]> {
	const inParts = ({ refusal }: Whole) =>
		table.activities.length > 0 && refusal !== null && isTooBig(refusal.text, refusal.status);
	const first = await fetchWhole(table.code, 'SDMX-CSV', route);
	const isDone = first.refusal === null || inParts(first);
	const whole = isDone ? first : await fetchWhole(table.code, 'TSV', route);
	const { file, address, refusal } = whole;
	if (refusal === null) return [file];
	if (inParts(whole)) return fetchSlices(table, route);
	throw answerError(address, refusal.text, refusal.status);
}

/** A whole table that was asked for: where it was, where it is, and what it was refused with, if it was. */
interface Whole {
	readonly address: string;
	readonly file: string;
	readonly refusal: Refused | null;
}

async function fetchWhole(
	code: string,
	format: keyof typeof ENDINGS,
	route: Route
): Promise<Whole> {
	const file = `${route.folder}/${code}.${ENDINGS[format]}`;
	const address = `${route.base}/sdmx/2.1/data/${code}?format=${format}&compressed=true`;
	route.onStep(file, 1, 1);
	return { address, file, refusal: await fetchFile(address, file, route) };
}

async function fetchSlices({ code, activities }: TableRequest, route: Route) {
	const files: string[] = [];
	for (const [step, activity] of activities.entries()) {
		const file = `${route.folder}/${code}.${activity}.csv.gz`;
		route.onStep(file, step + 1, activities.length);
		const address = sliceAddress(route.base, code, activity);
		const refusal = await fetchFile(address, file, route);
		// A table need not have every activity of the list.
		if (refusal !== null && NO_RESULTS.test(refusal.text)) continue;
		if (refusal !== null) throw answerError(address, refusal.text, refusal.status);
		files.push(file);
	}
	if (files.length > 0) return files;
	throw new IngestError(`empty table: ${code} has no results for any activity; ask again later`);
}

/** SDMX 3.0 filters by the name of a dimension, so that its place in the table need not be known. */
function sliceAddress(base: string, code: string, activity: string): string {
	const where = `/sdmx/3.0/data/dataflow/ESTAT/${code}/1.0/*.*.*.*?c[nace_r2]=${activity}`;
	return `${base}${where}&compress=true&format=csvdata&formatVersion=2.0`;
}

/** Fetches one file, waiting for an answer that is prepared apart; gives the refusal, if any. */
async function fetchFile(address: string, file: string, route: Route): Promise<Refused | null> {
	for (let chances = SECOND_CHANCES; ; chances -= 1) {
		const refusal = (await download(address, file, route.fetching)) ?? (await noticeIn(file));
		if (refusal === null) return null;
		const id = asyncId(refusal.text);
		if (id === null) return refusal;
		if ((await awaitAnswer(route.base, id, route.fetching.clock)) === 'AVAILABLE') {
			return takeAnswer(`${route.base}/1.0/async/data/${id}`, { file, address }, route);
		}
		if (chances === 0) {
			throw new IngestError(
				`expired twice: ${address} was prepared and withdrawn; try again later`
			);
		}
	}
}

// The file is noted under the address that was asked, so that going on finds it again.
async function takeAnswer(
	prepared: string,
	{ file, address }: { readonly file: string; readonly address: string },
	{ fetching }: Route
): Promise<Refused | null> {
	const refusal = (await download(prepared, file, fetching)) ?? (await noticeIn(file));
	const state = await readState(file);
	if (refusal === null && state !== null) await writeState(file, { ...state, address });
	return refusal;
}

/** What a fetched file says instead of being a table; such a file is forgotten. Null for a table. */
async function noticeIn(file: string): Promise<Refused | null> {
	const text = await headOf(file);
	if (!isMarkup(text)) return null;
	await forget(file);
	return { status: 200, text };
}

async function headOf(file: string): Promise<string> {
	const handle = await open(file);
	const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
	await handle.close();
	const head = buffer.subarray(0, bytesRead);
	if (head[0] !== 0x1f || head[1] !== 0x8b) return head.toString('latin1');
	try {
		// The head of a longer file ends in the middle; whether it is whole is told when it is read.
		return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
	} catch {
		return '';
	}
}
