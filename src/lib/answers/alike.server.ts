import { YEARS } from '$lib/catalogue/years';
import { readStructures } from '$lib/cells/structure-cells.server';
import type { StructuredRegion } from '$lib/measures/structure/most-alike';
import type { AlikeByYear, AlikeRegions } from './alike';
import { ALIKE_CANDIDATES, alikeAmong, structuresIn } from './alike-of';

/** The regions most alike a host in each year. */
export async function alikeByYear(region: string): Promise<AlikeByYear> {
	const byYear = await (structures ??= structuresByYear());
	return Object.fromEntries(
		YEARS.map((year) => [year, alikeAmong(byYear.get(year) ?? [], region)] as const)
	);
}

/** Of every host and year the codes of the regions most alike; none where its structure cannot be compared. */
export async function alikeRegions(hosts: readonly string[]): Promise<AlikeRegions> {
	const answers = await Promise.all(hosts.map(alikeByYear));
	return Object.fromEntries(
		hosts.map((host, index) => [
			host,
			Object.fromEntries(
				Object.entries(answers[index] ?? {}).map(([year, { all }]) => [
					year,
					all.alike.map(({ region }) => region)
				])
			)
		])
	);
}

let structures: Promise<ReadonlyMap<number, readonly StructuredRegion[]>> | undefined;

async function structuresByYear(): Promise<ReadonlyMap<number, readonly StructuredRegion[]>> {
	const read = await readStructures(ALIKE_CANDIDATES);
	return new Map(YEARS.map((year) => [year, structuresIn(read, ALIKE_CANDIDATES, year)]));
}
