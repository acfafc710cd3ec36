import { describe, expect, it } from 'vitest';
import { readPort } from './read-port';

describe('readPort(text)', () => {
	const named: [text: string | undefined, port: number | null][] = [
		[undefined, null],
		['', null],
		[' ', null],
		['0', 0],
		['8080', 8080],
		['65535', 65_535]
	];
	it.each(named)('reads %j as %j', (text, port) => {
		expect(readPort(text)).toBe(port);
	});

	it.each(['65536', '-1', '80.5', '1e3', '0x50', 'http', '80 81'])('refuses %j', (text) => {
		expect(() => readPort(text)).toThrow(`unknown port: ${text}; PORT is a number from 0 to 65535`);
	});
});
