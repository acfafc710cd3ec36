import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '@playwright/test';

/** One way in which a file fails, and the sentence that must tell it. */
export interface Fault {
	readonly name: string;
	/** Part of the address of the file that fails. */
	readonly file: RegExp;
	readonly fail: (route: Route) => Promise<void>;
	readonly says: string;
}

const WORKERS = 'build/_app/immutable/workers/assets';
const module = readdirSync(WORKERS).find((name) => /^duckdb-eh-.*\.wasm$/.test(name)) ?? '';
const moduleStart = readFileSync(join(WORKERS, module)).subarray(0, 1_000_000);
const tables = readFileSync('build/engine/observations.duckdb');

const status = (code: number) => (route: Route) => route.fulfill({ status: code, body: 'no' });
const body = (content: Buffer | string, contentType: string) => (route: Route) =>
	route.fulfill({ body: content, contentType });

/** The file as it is, with a line before it or a header beside it. */
const altered =
	({ before = '', headers = {} }: { before?: string; headers?: Record<string, string> }) =>
	async (route: Route) => {
		const answer = await route.fetch();
		const script = await answer.text();
		await route.fulfill({ body: before + script, contentType: 'text/javascript', headers });
	};

const MODULE = /duckdb-eh-.*\.wasm/;
const TABLES = /observations\.duckdb/;
const WORKER = /engine-worker-.*\.js/;
const SCRIPT = /duckdb-browser-eh\.worker-.*\.js/;
const NO_MEMORY = `WebAssembly.instantiateStreaming = WebAssembly.instantiate = () => Promise.reject(new RangeError('could not allocate memory'));\n`;

const LOST = 'The connection was lost, or the server failed to answer.';
const MISSING = 'The server says that it has no such file';
const DAMAGED = 'What the server sent was incomplete or damaged.';
const NEWER = 'a newer version is there; load the page again.';

/** Faults of what the cells of a region outside the hosts need; each says so and offers to try again. */
export const CELL_FAULTS: readonly Fault[] = [
	{ name: 'module gone', file: MODULE, fail: status(404), says: MISSING },
	{ name: 'module refused', file: MODULE, fail: status(500), says: LOST },
	{
		name: 'module cut short',
		file: MODULE,
		fail: body(moduleStart, 'application/wasm'),
		says: DAMAGED
	},
	{
		name: 'another page in place of the module',
		file: MODULE,
		fail: body('<!doctype html>', 'text/html'),
		says: DAMAGED
	},
	{
		name: 'WebAssembly forbidden',
		file: WORKER,
		fail: altered({ headers: { 'content-security-policy': "script-src 'self'" } }),
		says: 'forbids WebAssembly'
	},
	{
		name: 'no memory',
		file: SCRIPT,
		fail: altered({ before: NO_MEMORY }),
		says: 'too little free memory'
	},
	{ name: 'worker gone', file: WORKER, fail: status(404), says: LOST },
	{
		name: 'worker that throws',
		file: WORKER,
		fail: altered({ before: `throw new Error('on purpose');\n` }),
		says: 'The engine that reads the table failed.'
	},
	{ name: 'script of DuckDB gone', file: SCRIPT, fail: status(404), says: LOST },
	{ name: 'tables gone', file: TABLES, fail: status(404), says: MISSING },
	{ name: 'tables refused', file: TABLES, fail: status(500), says: LOST },
	{
		name: 'tables cut short',
		file: TABLES,
		fail: body(tables.subarray(0, 1_000_000), 'application/octet-stream'),
		says: DAMAGED
	},
	{
		name: 'another page in place of the tables',
		file: TABLES,
		fail: body('<!doctype html>', 'text/html'),
		says: DAMAGED
	},
	{ name: 'connection lost', file: TABLES, fail: (route) => route.abort(), says: LOST }
];

/** Those of the tables: cells, and what regions are set against. */
export const TABLE_FAULTS = CELL_FAULTS.filter(({ file }) => file === TABLES);

/** Tables that are whole, and of another build: a block fewer. */
export const OTHER_BUILD: Fault = {
	name: 'tables of another build',
	file: TABLES,
	fail: body(tables.subarray(0, tables.byteLength - 262_144), 'application/octet-stream'),
	says: NEWER
};
