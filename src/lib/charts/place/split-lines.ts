/**
 * A name on at most two lines of about `most` characters, broken at a space, else after a hyphen or slash;
 * what does not fit ends in an ellipsis.
 */
export function splitLines(name: string, most: number): readonly string[] {
	if (name.length <= most) return [name];
	const at = lastBreak(name, / /g, most) ?? lastBreak(name, /[/-]/g, most) ?? most;
	const rest = name.slice(at).trim();
	return [
		name.slice(0, at).trim(),
		rest.length > most ? `${rest.slice(0, most - 1).trim()}…` : rest
	];
}

function lastBreak(name: string, sign: RegExp, most: number): number | undefined {
	const breaks = [...name.matchAll(sign)].map((found) => found.index + 1);
	return breaks.filter((position) => position <= most + 1).at(-1);
}
