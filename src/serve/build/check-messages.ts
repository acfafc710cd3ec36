// Fails when a message stands in one language only, or has other blanks in it; names the key.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Messages = Readonly<Record<string, unknown>>;

/** Sentences about keys missing in a language and blanks that differ; empty when all is well. */
export function differences(byLanguage: Readonly<Record<string, Messages>>): string[] {
	const languages = Object.keys(byLanguage);
	const keys = [
		...new Set(languages.flatMap((language) => Object.keys(byLanguage[language] ?? {})))
	];
	return keys.flatMap((key) => {
		const without = languages.filter((language) => byLanguage[language]?.[key] === undefined);
		if (without.length > 0)
			return [
				`message missing: ${key} in ${without.join(', ')}; write it in ${without.map((l) => `${l}.json`).join(', ')}`
			];
		const blanks = languages.map((language) => blanksOf(byLanguage[language]?.[key]));
		return new Set(blanks).size === 1
			? []
			: [
					`message blanks differ: ${key}; ${languages.map((l, i) => `${l} has ${blanks[i] || 'none'}`).join(', ')}`
				];
	});
}

/** Names of the blanks that a message declares or, where it is one plain text, uses. */
function blanksOf(message: unknown): string {
	if (typeof message === 'string')
		return [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))]
			.sort()
			.join(' ');
	const declared = JSON.stringify(message).matchAll(/"input (\w+)"/g);
	return [...new Set([...declared].map(([, name]) => name))].sort().join(' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const read = (language: string): Messages =>
		JSON.parse(readFileSync(new URL(`../../lib/messages/${language}.json`, import.meta.url), 'utf8'));
	const found = differences({ en: read('en'), fr: read('fr') });
	for (const sentence of found) process.stderr.write(`${sentence}\n`);
	if (found.length > 0) process.exitCode = 1;
}
