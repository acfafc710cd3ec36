import { createHash } from 'node:crypto';
import { beforeEach, expect, it, vi } from 'vitest';
import { EngineFault } from '$lib/query/engine/engine-fault';
import { useFullTable } from './full-table.svelte';
import { sharedEngine } from './shared-engine';

// No engine stands behind it: each start is let go, or fails, by the test.
vi.mock('./shared-engine', () => ({ sharedEngine: vi.fn(), stopSharedEngine: vi.fn() }));

const TABLE = { address: '/engine/observations.duckdb', bytes: 1, sha256: '', build: '' };
/** Synthetic: a file of countries that holds no cell. */
const CUBES = JSON.stringify([{ regions: ['FR', 'IT'], values: [] }]);
const COUNTRIES = {
	address: '/engine/countries.json',
	bytes: CUBES.length,
	sha256: createHash('sha256').update(CUBES).digest('hex')
};
const FILES = { table: () => TABLE, countries: () => COUNTRIES };
/** Ends the start that is under way as a lost connection does. */
let lose: () => void = () => undefined;

beforeEach(() => {
	vi.mocked(sharedEngine).mockClear();
	vi.mocked(sharedEngine).mockImplementation(
		() => new Promise((_, reject) => (lose = () => reject(new EngineFault('network', 'lost'))))
	);
});

async function failedTable() {
	const table = useFullTable(FILES);
	table.want(['DE11']);
	lose();
	await vi.waitFor(() => expect(table.state.kind).toBe('failed'));
	return table;
}

it('a table that is asked again after a failure says at once that it loads, before anything comes', async () => {
	const table = await failedTable();
	table.retry();
	expect(table.state).toEqual({ kind: 'loading', share: 0, totalBytes: null });
	lose();
	await vi.waitFor(() =>
		expect(table.state).toEqual({ kind: 'failed', failure: 'network', lost: 'cells' })
	);
	expect([...table.unreachable]).toEqual(['DE11']);
});

it('so does one that is asked for another region, which takes those that were lost along', async () => {
	const table = await failedTable();
	table.want(['DE12']);
	expect(table.state.kind).toBe('loading');
	expect([...table.unreachable]).toEqual([]);
});

it('countries come from a file of their own, asked for once, and no engine starts for them', async () => {
	const ask = vi.fn(() => Promise.resolve(new Response(CUBES)));
	vi.stubGlobal('fetch', ask);
	const table = useFullTable(FILES);
	table.want(['FR']);
	expect(table.state.kind).toBe('asking');
	await vi.waitFor(() => expect(table.state.kind).toBe('idle'));
	table.want(['IT']);
	expect(table.cubes).toEqual(JSON.parse(CUBES));
	expect(ask).toHaveBeenCalledOnce();
	expect(sharedEngine).not.toHaveBeenCalled();
});

it('countries that are lost leave other regions on their way, and the reverse', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
	const table = useFullTable(FILES);
	table.want(['FR', 'DE11']);
	await vi.waitFor(() => expect([...table.unreachable]).toEqual(['FR']));
	expect(table.state.kind).not.toBe('failed');
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(CUBES)));
	lose();
	await vi.waitFor(() => expect(table.state.kind).toBe('failed'));
	table.retry();
	await vi.waitFor(() => expect(table.cubes).toEqual(JSON.parse(CUBES)));
	expect([...table.unreachable]).toEqual([]);
});

it.each([
	['cut short', CUBES.slice(0, 20), 'damaged'],
	['of another build', `${CUBES} `, 'version']
])('a file of countries that is %s is not read', async (_, sent, failure) => {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(sent)));
	const table = useFullTable(FILES);
	table.want(['FR']);
	await vi.waitFor(() => expect(table.state).toEqual({ kind: 'failed', failure, lost: 'cells' }));
	expect(table.cubes).toEqual([]);
});

it('countries on their way are stopped at once', async () => {
	const never = (_: string, { signal }: { signal: AbortSignal }) =>
		new Promise((_resolve, reject) =>
			signal.addEventListener('abort', () => reject(new TypeError('aborted')))
		);
	vi.stubGlobal('fetch', never);
	const table = useFullTable(FILES);
	table.want(['FR']);
	table.stop();
	await vi.waitFor(() =>
		expect(table.state).toEqual({ kind: 'failed', failure: 'stopped', lost: 'cells' })
	);
});
