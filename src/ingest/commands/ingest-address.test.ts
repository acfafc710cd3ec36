import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ingestCommand } from './ingest-command';
import { fingerprint, FIXTURES, run, testFolder } from '../../../tests/eurostat/test-folder';

let folder = '';
let remove = () => Promise.resolve();
let server: Server;
let base = '';

// A stand-in for Eurostat on this machine: the table at its real path, and three that fail.
beforeAll(async () => {
	({ folder, remove } = await testFolder());
	const table = gzipSync(await readFile(join(FIXTURES, 'sbs_r_nuts06_r2.new.tsv')));
	// 17 July 2019, 00:00 UTC, two years after the answer's own date.
	const stamped = Buffer.from(table);
	stamped.writeUInt32LE(1_563_321_600, 4);
	const tooBig = await readFile(join(FIXTURES, 'extraction-too-big.xml'));
	server = createServer(({ url = '' }, answer) => {
		answer.setHeader('last-modified', 'Mon, 31 Jul 2017 14:35:14 GMT');
		if (url === '/sdmx/2.1/data/sbs_r_nuts06_r2?format=TSV&compressed=true') answer.end(table);
		else if (url === '/data/sbs_r_nuts06_r2/cut')
			answer
				.setHeader('content-length', table.length)
				.write(table.subarray(0, 60), () => answer.destroy());
		else if (url === '/data/sbs_r_nuts06_r2/stamped') answer.end(stamped);
		else if (url === '/big') answer.writeHead(413).end(tooBig);
		else answer.writeHead(404).end('no');
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	// A server that listens on a port has an address with one.
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await new Promise((closed) => server.close(closed));
	await remove();
});

it('data:ingest without a source asks Eurostat, dates by the answer and cites Eurostat only', async () => {
	vi.stubEnv('FILIERES_EUROSTAT', base);
	const { code, stdout } = await run(ingestCommand, '--out', join(folder, 'asked'));
	expect({ code, stdout }).toMatchObject({
		code: 0,
		stdout: expect.stringContaining('2017-07-31')
	});
	const told = ['--vintage', '2017-07-31', '--out', join(folder, 'read')];
	await run(ingestCommand, join(FIXTURES, 'sbs_r_nuts06_r2.old.tsv'), ...told);
	expect(await fingerprint(join(folder, 'asked'))).toEqual(await fingerprint(join(folder, 'read')));
	const description = await readFile(join(folder, 'asked/datapackage.json'), 'utf8');
	expect(description).toContain(
		'https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/sbs_r_nuts06_r2'
	);
	expect(description).not.toContain('127.0.0.1');
});

it.each([
	[
		'/big',
		/^answer too big to be given at once \(status 413\) in http:.*\/big, line 1, column 1; /
	],
	['/none', /^refusal instead of a table \(status 404\) in http:.*\/none, line 1, column 1; /],
	[
		'/data/sbs_r_nuts06_r2/cut',
		/^truncated file: it breaks off in http:.*\/cut, line \d, column \d; /
	]
])('data:ingest refuses the answer of %s', async (path, sentence) => {
	const { code, stderr } = await run(ingestCommand, `${base}${path}`, '--out', join(folder, 'out'));
	expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(sentence) });
	expect(await fingerprint(join(folder, 'out'))).toEqual({});
});

it.each([
	[[], 'vintage 2019-07-17'],
	[['--vintage', '2018-01-02', '--older'], 'vintage 2018-01-02']
])(
	'data:ingest %j trusts the gzip header before the answer, and what it is told before both',
	async (told, vintage) => {
		const argv = [
			`${base}/data/sbs_r_nuts06_r2/stamped`,
			...told,
			'--out',
			join(folder, 'stamped')
		];
		const { stdout } = await run(ingestCommand, ...argv);
		expect(stdout).toContain(vintage);
	}
);

it('data:ingest says when nobody answers', async () => {
	const { stderr } = await run(ingestCommand, 'http://127.0.0.1:1/', '--out', join(folder, 'out'));
	expect(stderr).toMatch(
		/^no answer: http:\/\/127\.0\.0\.1:1\/; check the address and the connection\n$/
	);
});
