import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { faultOf } from './engine-fault';
import { fetchTable } from './fetch-table';

/** Three headers of 4,096 bytes and some blocks of 262,144, as DuckDB's storage format says; "DUCK" after 8 bytes. */
function database(blocks: number, content: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(12_288 + blocks * 262_144).fill(content);
	bytes.set(new TextEncoder().encode('DUCK'), 8);
	return bytes;
}

const OWN = database(2, 7);
const FILE = {
	address: '/engine/observations.duckdb?v=0',
	bytes: 536_576,
	sha256: createHash('sha256').update(OWN).digest('hex')
};

const html = new TextEncoder().encode('<!doctype html><title>Welcome</title>');

async function faultFor(body: BodyInit): Promise<unknown> {
	const answer = async () => new Response(body);
	return fetchTable(FILE, () => undefined, answer).then(
		() => 'none',
		(error: unknown) => faultOf(error)
	);
}

describe('fetchTable', () => {
	afterEach(() => vi.unstubAllGlobals());

	it('gives the bytes of the own build as they are', async () => {
		const read = await fetchTable(
			FILE,
			() => undefined,
			async () => new Response(OWN)
		);
		expect(Buffer.compare(read, OWN)).toBe(0);
	});

	it.each([
		['an error page with status 200', html, 'damaged'],
		['nothing', new Uint8Array(0), 'damaged'],
		['a file cut within a block', OWN.slice(0, 300_000), 'damaged'],
		['tables of another build of the same size', database(2, 8), 'version'],
		['smaller tables of another build', database(1, 7), 'version'],
		['larger tables of another build', database(3, 7), 'version']
	])('%s is told as such', async (_name, body, fault) => {
		expect(await faultFor(body)).toBe(fault);
	});

	it('a stream that breaks on its way is the fault network', async () => {
		const broken = new ReadableStream({
			start(controller) {
				controller.enqueue(OWN.slice(0, 100));
				controller.error(new TypeError('network error'));
			}
		});
		expect(await faultFor(broken)).toBe('network');
	});

	it('where a browser counts no sha256, the size still tells another build', async () => {
		vi.stubGlobal('crypto', {});
		expect(await faultFor(database(1, 7))).toBe('version');
		expect(await faultFor(OWN)).toBe('none');
	});
});
