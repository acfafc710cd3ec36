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
	readonly start: (wish: CellsWish) => void;
	/** The last wish once more. */
	readonly retry: () => void;
	readonly stop: () => void;
}

/** Writes published cells to a file on the reader's device; `file` is the table of the page's own build. */
export function useCellsDownload(file: () => FetchedTable): CellsDownload {
	return new OneDownload(file);
}

/** Its verbs are handed on alone, so they are bound. */
class OneDownload implements CellsDownload {
	#state = $state.raw<CellsState>({ kind: 'idle' });
	readonly #file: () => FetchedTable;
	#last: CellsWish | null = null;
	#stopping = new AbortController();

	constructor(file: () => FetchedTable) {
		this.#file = file;
	}

	get state() {
		return this.#state;
	}

	get busy() {
		return ['loading', 'writing', 'packing'].includes(this.#state.kind);
	}

	readonly start = (wish: CellsWish): void => {
		if (this.busy) return;
		this.#last = wish;
		this.#stopping = new AbortController();
		this.#run(wish).catch((cause: unknown) => {
			this.#state = this.#stopping.signal.aborted ? { kind: 'stopped' } : failureIn(cause);
		});
	};

	readonly retry = (): void => {
		if (this.#last !== null) this.start(this.#last);
	};

	readonly stop = (): void => {
		this.#stopping.abort();
		if (this.#state.kind === 'loading') stopSharedEngine();
	};

	async #run(wish: CellsWish): Promise<void> {
		const { wanted, format, about } = wish;
		const isWhole = wanted.indicator === null && wanted.year === null;
		if (isWhole && !canHold(format, wish.allRows)) {
			this.#state = { kind: 'refused', rows: wish.allRows };
			return;
		}
		const { ending, mediaType } = FILE_KINDS[format];
		const name = `${about.name}${ending}`;
		const sink = await openSink(name, mediaType);
		if (sink === null) return;
		try {
			await this.#writeInto(sink, { wish, of: isWhole ? wish.allRows : null, name });
		} catch (cause) {
			await sink.abort();
			throw cause;
		}
	}

	/** `of`: rows there will be; null where the engine must count them. */
	async #writeInto(
		sink: FileSink,
		{ wish, of: known, name }: { wish: CellsWish; of: number | null; name: string }
	): Promise<void> {
		this.#state = { kind: 'loading', share: 0, totalBytes: null };
		const engine = await sharedEngine(this.#file(), (progress) => {
			this.#state = { kind: 'loading', ...progress };
		});
		const of = known ?? (await countOf(engine, wish.wanted));
		if (!canHold(wish.format, of)) {
			await sink.abort();
			this.#state = { kind: 'refused', rows: of };
			return;
		}
		const isPacked = wish.format === 'xlsx';
		const onRows = (done: number) =>
			(this.#state = { kind: done === of && isPacked ? 'packing' : 'writing', done, of });
		onRows(0);
		await writeCells({ ...wish, engine, sink, onRows, signal: this.#stopping.signal });
		this.#state = { kind: 'done', rows: of, name };
	}
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
