/**
 * The port that a setting names; null where it names none, as an empty one does. 0 takes any free port.
 * Throws one sentence when it names something else.
 */
export function readPort(text: string | undefined): number | null {
	const named = text?.trim() ?? '';
	if (named === '') return null;
	if (!/^\d{1,5}$/.test(named) || Number(named) > 65_535)
		throw new Error(`unknown port: ${text}; PORT is a number from 0 to 65535`);
	return Number(named);
}
