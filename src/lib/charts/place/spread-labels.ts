/**
 * Places of labels beside their marks, in pixels from the top: moved apart to `least` pixels, kept in order and,
 * while there is room, between `from` and `to`. Null stays null.
 */
export function spreadLabels(
	wanted: readonly (number | null)[],
	room: { readonly least: number; readonly from: number; readonly to: number }
): readonly (number | null)[] {
	const order = wanted
		.flatMap((y, index) => (y === null ? [] : [{ y, index }]))
		.sort((a, b) => a.y - b.y);
	const places = order.map(({ y }) => y);
	places.forEach((y, position) => {
		const above = places[position - 1];
		places[position] = Math.max(y, above === undefined ? room.from : above + room.least);
	});
	for (let position = places.length - 1; position >= 0; position -= 1) {
		const below = places[position + 1];
		const most = below === undefined ? room.to : below - room.least;
		places[position] = Math.min(places[position] ?? most, most);
	}
	const result = wanted.map((): number | null => null);
	order.forEach(({ index }, position) => (result[index] = places[position] ?? null));
	return result;
}
