import { expose } from 'comlink';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BootProgress } from './boot-progress';
import { EngineFault, faultOf } from './engine-fault';
import { openWasmEngine } from './wasm';

/** What a worker of these tests does when it is asked. */
interface Behaviour {
	open(table: unknown, onProgress: (progress: BootProgress) => void): Promise<unknown>;
	rows?(): Promise<unknown>;
}

const TIMES = { bootMs: 0, attachMs: 0 };
const never = () => new Promise<never>(() => undefined);
const workers: FakeWorker[] = [];
let behaviour: Behaviour = { open: never };

/** A worker that answers by a port of its own, as a real one does by its thread. */
class FakeWorker extends EventTarget {
	isTerminated = false;
	readonly #channel = new MessageChannel();

	constructor() {
		super();
		workers.push(this);
		expose(behaviour, this.#channel.port2);
		this.#channel.port1.onmessage = ({ data }) =>
			this.dispatchEvent(Object.assign(new Event('message'), { data }));
	}

	postMessage(message: unknown, transfer: Transferable[]) {
		this.#channel.port1.postMessage(message, transfer);
	}

	terminate() {
		this.isTerminated = true;
		this.#channel.port1.close();
	}
}

const TABLE = { address: '/engine/observations.duckdb?v=0', bytes: 1, sha256: '', build: '' };
const QUESTION = { sql: 'select 1', params: [], tables: [] };

function open(signal = new AbortController().signal) {
	const onEnd = vi.fn();
	const engine = openWasmEngine(TABLE, { onProgress: () => undefined, onEnd, signal });
	const fault = engine.then(
		() => 'none',
		(error: unknown) => faultOf(error)
	);
	return { engine, fault, onEnd };
}

const faultIn = (answer: Promise<unknown>) =>
	answer.then(
		() => 'none',
		(error: unknown) => faultOf(error)
	);

/** Lets messages between the threads arrive, which no timer tells. */
const settle = async () => {
	for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

describe('openWasmEngine', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		vi.stubGlobal('Worker', FakeWorker);
		vi.stubGlobal('location', { href: 'https://filieres.test/en' });
		workers.length = 0;
	});
	afterEach(() => {
		workers.forEach((worker) => worker.terminate());
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('answers, and waits for nothing more', async () => {
		behaviour = { open: async () => TIMES, rows: async () => ({ length: 0, columns: {} }) };
		const { engine } = open();
		await (await engine).rows(QUESTION).catch(() => undefined);
		expect(vi.getTimerCount()).toBe(0);
		expect(workers[0]?.isTerminated).toBe(false);
	});

	it('a script that cannot be had ends it', async () => {
		behaviour = { open: never };
		const { fault } = open();
		workers[0]?.dispatchEvent(new Event('error'));
		expect(await fault).toBe('network');
		expect(workers[0]?.isTerminated).toBe(true);
	});

	it('the fault that the worker tells is the fault of the start', async () => {
		behaviour = { open: () => Promise.reject(new EngineFault('forbidden', 'no WebAssembly')) };
		expect(await open().fault).toBe('forbidden');
		expect(workers[0]?.isTerminated).toBe(true);
	});

	it('a worker that says nothing for a minute ends it', async () => {
		behaviour = { open: never };
		const { fault } = open();
		await vi.advanceTimersByTimeAsync(60_000);
		expect(await fault).toBe('stalled');
	});

	it('twenty seconds without a byte end it, however long it takes in all', async () => {
		let tell: (progress: BootProgress) => void = () => undefined;
		behaviour = {
			open: (_table, onProgress) => {
				tell = onProgress;
				return never();
			}
		};
		const { fault } = open();
		let ended: unknown = 'not yet';
		void fault.then((reason) => (ended = reason));
		await settle();
		for (const share of [0.1, 0.2, 0.3]) {
			tell({ share, totalBytes: null });
			await settle();
			await vi.advanceTimersByTimeAsync(19_000);
		}
		expect(ended).toBe('not yet');
		await vi.advanceTimersByTimeAsync(1_000);
		expect(await fault).toBe('stalled');
	});

	it('stop ends the start at once, and a question on its way', async () => {
		behaviour = { open: async () => TIMES, rows: never };
		const stopping = new AbortController();
		const { engine, onEnd } = open(stopping.signal);
		const answer = faultIn((await engine).rows(QUESTION));
		stopping.abort();
		expect(await answer).toBe('stopped');
		expect(onEnd).toHaveBeenCalledOnce();
		expect(workers[0]?.isTerminated).toBe(true);
	});

	it('a worker that dies later leaves no question without an answer', async () => {
		behaviour = { open: async () => TIMES, rows: never };
		const { engine, onEnd } = open();
		const answer = faultIn((await engine).rows(QUESTION));
		await vi.advanceTimersByTimeAsync(60_000);
		expect(await answer).toBe('stalled');
		expect(onEnd).toHaveBeenCalledOnce();
		expect(await faultIn((await engine).rows(QUESTION))).toBe('stalled');
	});

	it('wrong SQL leaves the engine alive; too little memory does not', async () => {
		behaviour = {
			open: async () => TIMES,
			rows: () => Promise.reject(new Error('Parser Error: syntax error'))
		};
		const { engine, onEnd } = open();
		expect(await faultIn((await engine).rows(QUESTION))).toBe(null);
		expect(onEnd).not.toHaveBeenCalled();
		behaviour.rows = () => Promise.reject(new RangeError('could not allocate memory'));
		expect(await faultIn((await engine).rows(QUESTION))).toBe('memory');
		expect(onEnd).toHaveBeenCalledOnce();
	});
});
