import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { DENOMINATOR_TEXTS, todaysCsv, todaysTsv } from './denominator-texts';
import { EMPLOYEE_TEXT } from './employee-texts';
import type { EurostatTable } from './eurostat-table';
import { LAYOUTS } from './layouts';
import { NO_RESULTS } from './notices';

/** A request as a fault sees it. */
export interface Asked {
	readonly path: string;
	/** How often this path was asked for, this time included. */
	readonly times: number;
	readonly response: ServerResponse;
	/** What the stand-in would answer, gzipped; empty where it has nothing. */
	readonly body: Buffer;
	/** Answers as if nothing were wrong, with these bytes or its own. */
	readonly answer: (body?: Buffer | string) => void;
}

/** Answers in the stand-in's place when it gives true. */
export type Fault = (asked: Asked) => boolean;

/** A server on this machine in place of Eurostat's and Urssaf's. */
export interface StandIn {
	readonly base: string;
	/** Path and user agent of every request, in order; most at one time. */
	readonly log: { path: string; agent: string; range: string }[];
	readonly most: () => number;
	fault: Fault | null;
	/** Day of the data, as the answers' Last-Modified says. */
	changed: Date;
	tables: readonly EurostatTable[];
	readonly close: () => Promise<void>;
}

/** Starts a stand-in that answers with these tables, in the layouts that are asked for and today's notation. */
export async function startStandIn(tables: readonly EurostatTable[]): Promise<StandIn> {
	const times = new Map<string, number>();
	let [running, most] = [0, 0];
	const server = createServer((request, response) => {
		const path = decodeURIComponent(request.url ?? '');
		times.set(path, (times.get(path) ?? 0) + 1);
		most = Math.max(most, (running += 1));
		response.on('close', () => (running -= 1));
		const { 'user-agent': agent = '', range = '' } = request.headers;
		standIn.log.push({ path, agent, range });
		const body = bodyFor(path, standIn);
		const answer = (other: Buffer | string = body) => send(Buffer.from(other), request, response);
		const asked = { path, times: times.get(path) ?? 1, response, body, answer };
		response.setHeader('last-modified', standIn.changed.toUTCString());
		if (standIn.fault?.(asked) === true) return;
		if (path.includes('c[nace_r2]=') && isEmpty(path, standIn.tables))
			response.writeHead(404).end(NO_RESULTS);
		else answer();
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	const standIn: StandIn = {
		...{ base: `http://127.0.0.1:${port}`, log: [], most: () => most, fault: null, tables },
		changed: new Date('2017-07-31T14:35:14Z'),
		close: () =>
			new Promise((closed) => {
				server.closeAllConnections();
				server.close(() => closed());
			})
	};
	return standIn;
}

/** Whether no series of its table has the activity that is asked for. */
function isEmpty(path: string, tables: readonly EurostatTable[]): boolean {
	const table = tables.find(({ code }) => path.includes(`/${code}/`));
	const [, activity] = /c\[nace_r2\]=(\w+)/.exec(path) ?? [];
	return table?.series.some(({ nace_r2 }) => nace_r2 === activity) !== true;
}

/** Sends bytes, or the rest of them when that is asked for and they are still the same. */
function send(body: Buffer, { headers }: IncomingMessage, response: ServerResponse): void {
	const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
	const [, from] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? [];
	const rest =
		from !== undefined && headers['if-range'] === etag ? body.subarray(Number(from)) : body;
	response.setHeader('etag', etag).setHeader('content-length', rest.length);
	if (rest !== body) {
		response.statusCode = 206;
		response.setHeader('content-range', `bytes ${from}-${body.length - 1}/${body.length}`);
	}
	response.end(rest);
}

const made = new WeakMap<readonly EurostatTable[], Map<string, Buffer>>();

/** Each answer is made once: a whole table takes seconds. */
function bodyFor(path: string, { tables, changed }: StandIn): Buffer {
	const bodies = made.get(tables) ?? new Map<string, Buffer>();
	made.set(tables, bodies);
	// Urssaf's portal packs nothing.
	if (isOfUrssaf(path)) return EMPLOYEES;
	const day = changed.toISOString().slice(0, 10);
	const body = bodies.get(path + day) ?? gzipSync(textFor(path, tables, day));
	bodies.set(path + day, body);
	return body;
}

const EMPLOYEES = Buffer.from(EMPLOYEE_TEXT);

function isOfUrssaf(path: string): boolean {
	return path.startsWith('/api/explore/');
}

function textFor(path: string, tables: readonly EurostatTable[], day: string): string {
	const isTsv = path.includes('format=TSV');
	const table = tables.find(({ code }) => path.includes(`/${code}?`) || path.includes(`/${code}/`));
	const [, activity] = /c\[nace_r2\]=(\w+)/.exec(path) ?? [];
	if (table === undefined) {
		const [code = '', text = ''] = [...DENOMINATOR_TEXTS].find(([one]) => path.includes(one)) ?? [];
		return isTsv ? todaysTsv(text) : todaysCsv(code, text, day);
	}
	const today = { today: true, day };
	if (activity === undefined) return LAYOUTS[isTsv ? 'new TSV' : 'SDMX-CSV 1.0'](table, today);
	const series = table.series.filter(({ nace_r2 }) => nace_r2 === activity);
	return LAYOUTS['SDMX-CSV 2.0']({ ...table, series }, today);
}
