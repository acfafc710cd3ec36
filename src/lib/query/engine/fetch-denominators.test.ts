import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { faultOf } from './engine-fault';
import { fetchDenominators } from './fetch-denominators';

const TEXT =
	'{"years":[2013,2014],"regions":["DE11"],"series":{"population":{"DE11":{"values":[4028000,null],"flags":{"1":"e"}}},"gdp":{},"total_employment":{}}}';
const FILE = {
	address: '/data/denominator-series.json?v=0',
	bytes: TEXT.length,
	sha256: createHash('sha256').update(TEXT).digest('hex')
};

const faultFor = (answer: () => Promise<Response>) =>
	fetchDenominators(FILE, answer).then(
		() => 'none',
		(error: unknown) => faultOf(error)
	);

describe('fetchDenominators', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('reads what its own build wrote', async () => {
		const table = await fetchDenominators(FILE, async () => new Response(TEXT));
		expect(table.series.population['DE11']?.values).toEqual([4_028_000, null]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it.each([
		['an empty object', '{}', 'damaged'],
		['an error page with status 200', '<!doctype html>', 'damaged'],
		['a file cut short', TEXT.slice(0, 60), 'damaged'],
		['a value that is text', TEXT.replace('4028000', '"4028000"'), 'damaged'],
		['the file of another build', TEXT.replace('4028000', '4028001'), 'version']
	])('%s is told as such', async (_name, body, fault) => {
		expect(await faultFor(async () => new Response(body))).toBe(fault);
	});

	it('a missing file and a dead server are told apart', async () => {
		expect(await faultFor(async () => new Response('no', { status: 404 }))).toBe('missing');
		expect(await faultFor(async () => new Response('no', { status: 500 }))).toBe('network');
		expect(await faultFor(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('network');
	});

	it('an answer that never comes, or never ends, ends after 20 seconds of silence', async () => {
		const silent = faultFor(() => new Promise(() => undefined));
		const endless = faultFor(async () => new Response(new ReadableStream({ start: begin })));
		await vi.advanceTimersByTimeAsync(20_000);
		expect([await silent, await endless]).toEqual(['stalled', 'stalled']);
	});
});

const begin = (controller: ReadableStreamDefaultController) =>
	controller.enqueue(new TextEncoder().encode('{"years":'));
