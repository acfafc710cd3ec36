import { beforeEach, expect, it, vi } from 'vitest';
import { EngineFault } from '$lib/query/engine/engine-fault';
import { useFullTable } from './full-table.svelte';
import { sharedEngine } from './shared-engine';

// No engine stands behind it: each start is let go, or fails, by the test.
vi.mock('./shared-engine', () => ({ sharedEngine: vi.fn(), stopSharedEngine: vi.fn() }));

const FILE = { address: '/engine/observations.duckdb', bytes: 1, sha256: '', build: '' };
/** Ends the start that is under way as a lost connection does. */
let lose: () => void = () => undefined;

beforeEach(() => {
	vi.mocked(sharedEngine).mockImplementation(
		() => new Promise((_, reject) => (lose = () => reject(new EngineFault('network', 'lost'))))
	);
});

async function failedTable() {
	const table = useFullTable(() => FILE);
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
