import { describe, expect, it } from 'vitest';
import { encodingFor, fileFor, withoutLastSlashes } from './negotiate';

/** In the square of its length each of these would take a quarter of an hour, far more than a test is given. */
const MANY = 1_000_000;

describe('answers that take time in proportion to what was asked', () => {
	it('fileFor an address with a million slashes in it finds nothing', () => {
		expect(fileFor(new Set(['/fr.html']), `${'/'.repeat(MANY)}a`)).toBeNull();
	});

	it('withoutLastSlashes takes off the last of them alone', () => {
		const inside = `${'/'.repeat(MANY)}a`;
		expect(withoutLastSlashes(`${inside}///`)).toBe(inside);
		expect(withoutLastSlashes('/'.repeat(MANY))).toBe('');
	});

	it('encodingFor a header with a million blanks in it still finds the copy', () => {
		const accepted = `gzip${' '.repeat(MANY)}x, br ; q=0.5`;
		expect(encodingFor(accepted, () => true)).toEqual({ ending: '.br', encoding: 'br' });
	});
});
