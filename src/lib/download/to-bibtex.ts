/** A figure as a list of references names it; every text as it is read, nothing escaped yet. */
export interface Reference {
	/** Letters, digits and hyphens; names the entry. */
	readonly key: string;
	readonly title: string;
	/** Who made the figure. */
	readonly author: string;
	/** Year of the data's vintage. */
	readonly year: number;
	/** Full address of the figure with its filters. */
	readonly address: string;
	/** ISO day on which a reader looked at it. */
	readonly accessed: string;
	/** Table, vintage and what is ours. */
	readonly note: string;
	/** As the package babel names it. */
	readonly language: 'english' | 'french';
}

/**
 * A BibTeX entry (`@misc`, which both BibTeX and biblatex know), UTF-8. What TeX would read as a command is escaped;
 * the address is taken as it is, as `\url` wants it, but for braces, backslashes and blanks, which are percent-encoded.
 * Throws `bad key: …`.
 */
export function toBibtex(reference: Reference): string {
	if (!/^[A-Za-z0-9-]+$/.test(reference.key)) throw new Error(`bad key: ${reference.key}`);
	const fields = [
		['author', `{${escapeTex(reference.author)}}`],
		['title', `{${escapeTex(reference.title)}}`],
		['year', String(reference.year)],
		['url', escapeAddress(reference.address)],
		['urldate', reference.accessed],
		['note', escapeTex(reference.note)],
		['langid', reference.language]
	];
	const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{${reference.key},\n${lines.join(',\n')}\n}\n`;
}

function escapeTex(text: string): string {
	return text
		.replace(/[\\{}&%$#_~^]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
		.replace(/[\u202f\u00a0]/g, '~');
}

const COMMANDS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

function escapeAddress(address: string): string {
	return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
