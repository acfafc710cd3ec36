import type { AskedCells, ObservationCube } from '$lib/query/observation-cube';

/**
 * Regions of which some cubes hold every cell asked for. Absent is not empty: a region counts only where each
 * indicator and activity was asked for, and then a cell without value is not published.
 */
export function heldRegions(
	cubes: readonly ObservationCube[],
	{ indicators, activities }: Omit<AskedCells, 'regions'>
): ReadonlySet<string> {
	const missing = new Map<string, Set<string>>();
	const needed = indicators.flatMap((indicator) =>
		activities.map((activity) => ({ indicator, activity, name: `${indicator} ${activity}` }))
	);
	for (const cube of cubes) {
		const held = needed.filter(
			({ indicator, activity }) =>
				cube.indicators.includes(indicator) && cube.activities.includes(activity)
		);
		for (const region of cube.regions) {
			const left = missing.get(region) ?? new Set(needed.map(({ name }) => name));
			for (const { name } of held) left.delete(name);
			missing.set(region, left);
		}
	}
	return new Set([...missing].filter(([, left]) => left.size === 0).map(([region]) => region));
}
