import { canHold } from '$lib/download/file-table';
import { FILE_KINDS } from '$lib/download/file-kinds';
import { countObservations } from '$lib/query/all-observations';
import { openSink } from '$lib/ui/file-sink';
import { sharedEngine } from '../../shared-engine';
import { writeCells, type CellsJob } from './write-cells';

/** Where a file of cells stands; sizes in bytes after decompression. */
export type CellsState =
	| { readonly kind: 'idle' | 'failed' | 'stopped' }
	| { readonly kind: 'refused'; readonly rows: number }
	| { readonly kind: 'loading'; readonly loadedBytes: number; readonly totalBytes: number }
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
	stop(): void;
}

/** Writes published cells to a file on the reader's device; `databaseUrl` is where the engine's tables lie. */
export function useCellsDownload(databaseUrl: () => string): CellsDownload {
	let state = $state.raw<CellsState>({ kind: 'idle' });
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
		state = { kind: 'loading', loadedBytes: 0, totalBytes: 1 };
		const engine = await sharedEngine(databaseUrl(), (progress) => {
			state = { kind: 'loading', ...progress };
		});
		const of = isWhole ? wish.allRows : await countOf(engine, wanted);
		if (!canHold(format, of)) {
			await sink.abort();
			state = { kind: 'refused', rows: of };
			return;
		}
		const onRows = (done: number) =>
			(state = { kind: done === of && format === 'xlsx' ? 'packing' : 'writing', done, of });
		onRows(0);
		await writeCells({ ...wish, engine, sink, onRows, signal: stopping.signal });
		state = { kind: 'done', rows: of, name };
	}

	return {
		get state() {
			return state;
		},
		get busy() {
			return busy;
		},
		start(wish) {
			if (busy) return;
			stopping = new AbortController();
			run(wish).catch((cause: unknown) => {
				state = { kind: stopping.signal.aborted ? 'stopped' : 'failed' };
				if (!stopping.signal.aborted) reportError(cause);
			});
		},
		stop() {
			stopping.abort();
		}
	};
}

async function countOf(engine: CellsJob['engine'], wanted: CellsJob['wanted']): Promise<number> {
	const [row] = await engine.rows(countObservations(wanted));
	return row?.cells ?? 0;
}
