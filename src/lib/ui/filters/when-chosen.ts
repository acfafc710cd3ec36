/**
 * What a list of options does when one is chosen: `change` gets it as one of `names`, which the list was filled with.
 * A value that is none of them, as a translated or altered page may send, changes nothing.
 */
export function whenChosen<Name extends string>(
	names: readonly Name[],
	change: (name: Name) => void
): (event: { readonly currentTarget: { readonly value: string } }) => void {
	return ({ currentTarget: { value } }) => {
		const chosen = names.find((name) => name === value);
		if (chosen !== undefined) change(chosen);
	};
}
