import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readLines } from './read-lines';
import { unpack } from './unpack';

async function* chunks(bytes: Uint8Array, size: number) {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function lines(bytes: Uint8Array, size = 3): Promise<readonly string[]> {
	const unpacked = await unpack(chunks(bytes, size), 'f');
	const found: string[] = [];
	for await (const batch of readLines(unpacked.bytes, 'f')) found.push(...batch);
	return found;
}

it.each([1, 2, 3, 1000])('readLines(bytes) joins chunks of %i bytes', async (size) => {
	expect(await lines(Buffer.from('Kraków\tb\r\n\nc\n'), size)).toEqual(['Kraków\tb', '', 'c']);
	expect(await lines(gzipSync('a\nb\n'), size)).toEqual(['a', 'b']);
});

it('readLines(bytes) of nothing is nothing', async () => {
	expect(await lines(Buffer.alloc(0))).toEqual([]);
	expect(await lines(gzipSync(''))).toEqual([]);
});

it('readLines(bytes) throws where a text breaks off', async () => {
	const sentence = 'truncated file: it breaks off in f, line 2, column 2; ';
	await expect(lines(Buffer.from('a\tb\nc\td'))).rejects.toThrow(sentence);
});

it.each([11, 60, -9, -4, -1])('readLines(bytes) throws on a gzip cut at %i', async (end) => {
	const whole = gzipSync(
		Array.from({ length: 500 }, (_, row) => `${row}\t${row * row}\n`).join('')
	);
	await expect(lines(whole.subarray(0, end), 50)).rejects.toThrow(
		/^truncated file: .*, line \d+, column \d; /
	);
});

it('readLines(bytes) throws on a gzip with a wrong byte', async () => {
	const whole = gzipSync('1\t2\n'.repeat(100));
	whole[whole.length - 6] = 255 - (whole[whole.length - 6] ?? 0);
	await expect(lines(whole, 50)).rejects.toThrow('damaged gzip: unpacking stops in f, line ');
});

it('unpack(bytes) reads the day of the gzip header, and none when it says none', async () => {
	const stamped = gzipSync('a\n');
	// 31 July 2017, 14:35:14 UTC: the stamp of Eurostat's bulk file.
	stamped.writeUInt32LE(1_501_511_714, 4);
	expect((await unpack(chunks(stamped, 4), 'f')).packed).toBe('2017-07-31');
	expect((await unpack(chunks(gzipSync('a\n'), 4), 'f')).packed).toBeNull();
	expect((await unpack(chunks(Buffer.from('a\n'), 4), 'f')).packed).toBeNull();
});
