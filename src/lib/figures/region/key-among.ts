import type { AskedRow } from '$lib/answers/number-question';

/** Keys of a sector's bar, which is the own region's, and of the dots of the others around it. */
export function keyAmong(own: string): (row: Pick<AskedRow, 'sector' | 'region'>) => string {
	return ({ sector, region }) =>
		region.code === own ? sector.slug : `${sector.slug} ${region.code}`;
}
