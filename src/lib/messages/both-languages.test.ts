import { expect, it } from 'vitest';
import en from './en.json';
import fr from './fr.json';

it('every message is there in both languages: what lacks in one is silently told in the other', () => {
	expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
});
