import { canHold } from '$lib/download/file-table';
import { FILE_KINDS } from '$lib/download/file-kinds';
import { countObservations } from '$lib/query/all-observations';
import { faultOf } from '$lib/query/engine/engine-fault';
import type { FetchedTable } from '$lib/query/engine/fetch-table';
import type { EngineState } from '$lib/cells/engine-state';
import { openSink, type FileSink } from '$lib/ui/take-away/file-sink';
import { sharedEngine, stopSharedEngine } from '$lib/cells/shared-engine';
import { writeCells, type CellsJob } from './write-cells';

/** Where a file of cells stands. */
export type CellsState =
	| { readonly kind: 'idle' | 'unwritten' | 'stopped' }
	| { readonly kind: 'refused'; readonly rows: number }
	| Extract<EngineState, { kind: 'loading' | 'failed' }>
	| { readonly kind: 'writing' | 'packing'; readonly done: number; readonly of: number }
	| { readonly kind: 'done'; readonly rows: number; readonly name: string };

/** What a reader asked for. */
export type CellsWish = Pick<CellsJob, 'wanted' | 'format' | 'columns' | 'about'> & {
	/** Rows of the whole table, which need no question. */
	readonly allRows: number;
};

/** One file at a time. */
export interface CellsDownload {
	readonly state: CellsState;
	readonly busy: boolean;
	start(wish: CellsWish): void;
	/** The last wish once more. */
	retry(): void;
	stop(): void;
}

/** Writes published cells to a file on the reader's device; `file` is the table of the page's own build. */
export function useCellsDownload(file: () => FetchedTable): CellsDownload {
	let state = $state.raw<CellsState>({ kind: 'idle' });
	let last: CellsWish | null = null;
	let stopping = new AbortController();
	const busy = $derived(['loading', 'writing', 'packing'].includes(state.kind));

	async function run(wish: CellsWish) {
		const { wanted, format, about } = wish;
		const isWhole = wanted.indicator === null && wanted.year === null;
		if (isWhole && !canHold(format, wish.allRows)) {
			state = { kind: 'refused', rows: wish.allRows };
			return;
		}
		const { ending, mediaType } = FILE_KINDS[format];
		const name = `${about.name}${ending}`;
		const sink = await openSink(name, mediaType);
		if (sink === null) return;
		try {
			await writeInto(sink, { wish, of: isWhole ? wish.allRows : null, name });
		} catch (cause) {
			await sink.abort();
			throw cause;
		}
	}

	/** `of`: rows there will be; null where the engine must count them. */
	async function writeInto(
		sink: FileSink,
		{ wish, of: known, name }: { wish: CellsWish; of: number | null; name: string }
	) {
		state = { kind: 'loading', share: 0, totalBytes: null };
		const engine = await sharedEngine(file(), (progress) => {
			state = { kind: 'loading', ...progress };
		});
		const of = known ?? (await countOf(engine, wish.wanted));
		if (!canHold(wish.format, of)) {
			await sink.abort();
			state = { kind: 'refused', rows: of };
			return;
		}
		const onRows = (done: number) =>
			(state = { kind: done === of && wish.format === 'xlsx' ? 'packing' : 'writing', done, of });
		onRows(0);
		await writeCells({ ...wish, engine, sink, onRows, signal: stopping.signal });
		state = { kind: 'done', rows: of, name };
	}

	function start(wish: CellsWish) {
		if (busy) return;
		last = wish;
		stopping = new AbortController();
		run(wish).catch((cause: unknown) => {
			state = stopping.signal.aborted ? { kind: 'stopped' } : failureIn(cause);
		});
	}

	return {
		get state() {
			return state;
		},
		get busy() {
			return busy;
		},
		start,
		retry() {
			if (last !== null) start(last);
		},
		stop() {
			stopping.abort();
			if (state.kind === 'loading') stopSharedEngine();
		}
	};
}

/** The engine's failure, or a file that the device would not take. */
function failureIn(cause: unknown): CellsState {
	const failure = faultOf(cause);
	if (failure !== null) return { kind: 'failed', failure, lost: 'file' };
	reportError(cause);
	return { kind: 'unwritten' };
}

async function countOf(engine: CellsJob['engine'], wanted: CellsJob['wanted']): Promise<number> {
	const [row] = await engine.rows(countObservations(wanted));
	return row?.cells ?? 0;
}
