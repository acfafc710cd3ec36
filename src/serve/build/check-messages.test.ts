import { describe, expect, it } from 'vitest';
import { differences } from './check-messages';

describe('differences', () => {
	it('differences names a key that one language lacks', () => {
		expect(differences({ en: { hello: 'Hello', bye: 'Bye' }, fr: { hello: 'Bonjour' } })).toEqual([
			'message missing: bye in fr; write it in fr.json'
		]);
	});
	it('differences names a key whose blanks differ', () => {
		expect(differences({ en: { of: '{a} of {b}' }, fr: { of: '{a}' } })).toEqual([
			'message blanks differ: of; en has a b, fr has a'
		]);
	});
	it('differences of equal languages is empty', () => {
		expect(differences({ en: { of: '{a} of {b}' }, fr: { of: '{b} : {a}' } })).toEqual([]);
	});
});
