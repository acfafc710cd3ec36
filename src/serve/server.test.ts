import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../tests/fixtures/ask';
import { serve } from './server';

const POLICY = `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-abc='; img-src 'self'">`;
const FILES: Record<string, string> = {
	'index.html': 'start',
	'404.html': 'not here',
	'fr.html': `${POLICY} français`,
	'fr.html.br': 'BR',
	'fr.html.gz': 'GZ',
	'fr/index.html': 'signpost',
	'fr/embed/map.html': 'framed',
	'folder/index.html': 'folder',
	'_app/immutable/a.js': '0123456789',
	'_app/immutable/a.js.br': 'BR',
	'data/hosts.csv': 'slug\n',
	'data/a.parquet': 'PAR1',
	'engine/e.wasm': 'wasm',
	'engine/o.duckdb': 'duck',
	'data/é l.json': '{}'
};

let folder = '';
let root: Awaited<ReturnType<typeof serve>>;
let underPath: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'filieres-server-'));
	for (const [name, text] of Object.entries(FILES)) {
		await mkdir(join(folder, 'build', dirname(name)), { recursive: true });
		await writeFile(join(folder, 'build', name), text);
	}
	await writeFile(join(folder, 'secret.txt'), 'secret');
	root = await serve({ folder: join(folder, 'build'), port: 0 });
	underPath = await serve({ folder: join(folder, 'build'), port: 0, base: '/filieres' });
});

afterAll(async () => {
	await Promise.all([root.close(), underPath.close()]);
	await rm(folder, { recursive: true });
});

describe('serve({ folder })', () => {
	const pages: [address: string, status: number, body: string, type: string][] = [
		['/', 200, 'start', 'text/html; charset=utf-8'],
		['/fr', 200, `${POLICY} français`, 'text/html; charset=utf-8'],
		['/fr?sector=food', 200, `${POLICY} français`, 'text/html; charset=utf-8'],
		['/folder/', 200, 'folder', 'text/html; charset=utf-8'],
		['/data/hosts.csv', 200, 'slug\n', 'text/csv; charset=utf-8'],
		['/data/a.parquet', 200, 'PAR1', 'application/vnd.apache.parquet'],
		['/engine/e.wasm', 200, 'wasm', 'application/wasm'],
		['/engine/o.duckdb', 200, 'duck', 'application/octet-stream'],
		['/data/%C3%A9%20l.json', 200, '{}', 'application/json'],
		['/nothing', 404, 'not here', 'text/html; charset=utf-8'],
		['/data', 404, 'not here', 'text/html; charset=utf-8'],
		['/../secret.txt', 404, 'not here', 'text/html; charset=utf-8'],
		['/%2e%2e/secret.txt', 404, 'not here', 'text/html; charset=utf-8'],
		['/..%2fsecret.txt', 404, 'not here', 'text/html; charset=utf-8'],
		['//secret.txt', 404, 'not here', 'text/html; charset=utf-8'],
		['/%E0%A4%A', 404, 'not here', 'text/html; charset=utf-8'],
		[`/${'/'.repeat(15_900)}x`, 404, 'not here', 'text/html; charset=utf-8'],
		['/a%00b', 404, 'not here', 'text/html; charset=utf-8']
	];
	it.each(pages)('answers %s with %i', async (address, status, body, type) => {
		const answer = await ask(root, address);
		expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([
			status,
			body,
			type
		]);
	});

	const encodings: [accepted: string, body: string, encoding: string | undefined][] = [
		['gzip, deflate, br', 'BR', 'br'],
		['gzip', 'GZ', 'gzip'],
		['br;q=0, gzip', 'GZ', 'gzip'],
		['br; q=0.5', 'BR', 'br'],
		['zstd', `${POLICY} français`, undefined]
	];
	it.each(encodings)('takes the copy for accept-encoding %s', async (accepted, body, encoding) => {
		const answer = await ask(root, '/fr', { 'accept-encoding': accepted });
		expect([answer.body, answer.headers['content-encoding']]).toEqual([body, encoding]);
		expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
		expect(answer.headers.vary).toBe('accept-encoding');
	});

	const ranges: [range: string, status: number, body: string, contentRange: string | undefined][] =
		[
			['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
			['bytes=8-', 206, '89', 'bytes 8-9/10'],
			['bytes=-3', 206, '789', 'bytes 7-9/10'],
			['bytes=4-99', 206, '456789', 'bytes 4-9/10']
		];
	it.each(ranges)('answers the range %s', async (range, status, body, contentRange) => {
		const answer = await ask(root, '/_app/immutable/a.js', { range, 'accept-encoding': 'br' });
		expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([
			status,
			body,
			contentRange
		]);
		expect(answer.headers['content-encoding']).toBeUndefined();
	});

	it('answers 416 for a range beyond the end', async () => {
		const answer = await ask(root, '/data/hosts.csv', { range: 'bytes=99-' });
		expect([answer.status, answer.headers['content-range']]).toEqual([416, 'bytes */5']);
	});

	it('answers 304 when the browser has it, with a tag of its own for each copy', async () => {
		const plain = await ask(root, '/fr');
		const packed = await ask(root, '/fr', { 'accept-encoding': 'br' });
		expect(plain.headers.etag).not.toBe(packed.headers.etag);
		const again = await ask(root, '/fr', { 'if-none-match': plain.headers.etag });
		expect([again.status, again.body]).toEqual([304, '']);
	});

	it('keeps what has a hash in its name for ever and asks again for the rest', async () => {
		const cached = await ask(root, '/_app/immutable/a.js');
		expect(cached.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect((await ask(root, '/fr')).headers['cache-control']).toBe('no-cache');
	});

	it('answers HEAD without a body and refuses what is neither GET nor HEAD', async () => {
		const head = await ask(root, '/fr', { method: 'HEAD' });
		expect([head.status, head.body, head.headers['content-length']]).toEqual([
			200,
			'',
			String(Buffer.byteLength(FILES['fr.html'] ?? ''))
		]);
		const post = await ask(root, '/fr', { method: 'POST' });
		expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
	});

	it("lets a page's own inline scripts run, and no others", async () => {
		const policy = String((await ask(root, '/fr')).headers['content-security-policy']);
		expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-abc=';");
		const other = String((await ask(root, '/')).headers['content-security-policy']);
		expect(other).toContain("script-src 'self' 'wasm-unsafe-eval';");
	});

	it('sends its policy with scripts of workers and with the 404 page too', async () => {
		for (const address of ['/_app/immutable/a.js', '/nothing'])
			expect((await ask(root, address)).headers['content-security-policy']).toContain(
				"default-src 'none'"
			);
	});

	it('moves /fr/ to /fr, where relative links hold', async () => {
		const answer = await ask(root, '/fr/?year=2012');
		expect([answer.status, answer.headers.location]).toEqual([308, '/fr?year=2012']);
	});

	it('moves /fr/index.html, a signpost, to its page with the query', async () => {
		const answer = await ask(root, '/fr/index.html?sector=food');
		expect([answer.status, answer.headers.location]).toEqual([308, '/fr?sector=food']);
	});
});

describe('serve({ base })', () => {
	const answers: [address: string, status: number, told: string][] = [
		['/filieres/', 200, 'start'],
		['/filieres/data/hosts.csv', 200, 'slug\n'],
		['/', 308, '/filieres/'],
		['/filieres', 308, '/filieres/'],
		['/data/hosts.csv', 404, 'not here'],
		['/filieresdata/hosts.csv', 404, 'not here'],
		['/filieres/fr/', 308, '/filieres/fr']
	];
	it.each(answers)('answers %s with %i', async (address, status, told) => {
		const answer = await ask(underPath, address);
		expect([answer.status, answer.headers.location ?? answer.body]).toEqual([status, told]);
	});
});

it('serve({ folder }) says what to do when nothing was built', async () => {
	await expect(serve({ folder: join(folder, 'build/data'), port: 0 })).rejects.toThrow(
		/nothing to serve: no index\.html in .*; run npm run build first/
	);
});
