import { describe, expect, it } from 'vitest';
import { faultOf } from './engine-fault';
import { fetchCounted, type Arrival } from './fetch-counted';

/** A body in two pieces of 3 and 2 bytes. */
const twoPieces = () =>
	new ReadableStream<Uint8Array<ArrayBuffer>>({
		start(controller) {
			controller.enqueue(Uint8Array.of(1, 2, 3));
			controller.enqueue(Uint8Array.of(4, 5));
			controller.close();
		}
	});

async function arrivalsOf(headers: Record<string, string>) {
	const arrivals: Arrival[] = [];
	const answer = async () => new Response(twoPieces(), { headers });
	const stream = await fetchCounted('/f', (arrival) => arrivals.push(arrival), answer);
	const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
	return { arrivals, bytes };
}

describe('fetchCounted', () => {
	it('counts what came beside what travels in all, which is less where the host compresses', async () => {
		const { arrivals, bytes } = await arrivalsOf({
			'content-encoding': 'br',
			'content-length': '4'
		});
		expect([...bytes]).toEqual([1, 2, 3, 4, 5]);
		expect(arrivals).toEqual([
			{ loadedBytes: 0, travelBytes: 4 },
			{ loadedBytes: 3, travelBytes: 4 },
			{ loadedBytes: 5, travelBytes: 4 }
		]);
	});

	it('says null for what travels where the host says no length', async () => {
		const { arrivals } = await arrivalsOf({});
		expect(arrivals.at(-1)).toEqual({ loadedBytes: 5, travelBytes: null });
	});

	it.each([
		[404, 'missing'],
		[410, 'missing'],
		[403, 'missing'],
		[408, 'network'],
		[429, 'network'],
		[500, 'network'],
		[503, 'network']
	] as const)('an answer %i is the fault %s', async (status, fault) => {
		const answer = async () => new Response('no', { status });
		const asked = fetchCounted('/f', () => undefined, answer);
		expect(faultOf(await asked.catch((error: unknown) => error))).toBe(fault);
	});

	it('a request that breaks is the fault network', async () => {
		const answer = () => Promise.reject(new TypeError('Failed to fetch'));
		const asked = fetchCounted('/f', () => undefined, answer);
		expect(faultOf(await asked.catch((error: unknown) => error))).toBe('network');
	});
});
