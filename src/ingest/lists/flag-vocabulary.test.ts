import { expect, it } from 'vitest';
import { toVocabulary } from './flag-vocabulary';

it('toVocabulary(words) sorts letters and keeps those of before 2025', () => {
	expect(toVocabulary(['', 'db', 'c', 'i', 'uc'], 'f')).toEqual(['', 'bd', 'c', 'i', 'cu']);
});

// Eurostat, January 2025: s became i (imputed), z became m, c became C.
it('toVocabulary(words) reads a file that uses a newer letter by the newer vocabulary', () => {
	expect(toVocabulary(['', 'C', 'i', 'm', 'pC'], 'f')).toEqual(['', 'c', 's', 'z', 'cp']);
});

it('toVocabulary(words) refuses a file that mixes both', () => {
	expect(() => toVocabulary(['C', 'c'], 'f.tsv')).toThrow('mixed flag vocabularies: f.tsv');
});

it('toVocabulary(words) tells the newer vocabulary by a column of its own, or by the day', () => {
	expect(toVocabulary(['i'], 'f', { day: '2024-12-31' })).toEqual(['i']);
	expect(toVocabulary(['i'], 'f', { day: '2025-01-01' })).toEqual(['s']);
	expect(toVocabulary(['i', 'c'], 'f', { day: '2025-01-01' })).toEqual(['i', 'c']);
	expect(toVocabulary(['i'], 'f', { confidentialityApart: true })).toEqual(['s']);
});
