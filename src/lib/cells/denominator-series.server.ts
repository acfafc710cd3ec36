import { readDenominators } from '$lib/catalogue/tables/denominators.server';
import { PLACES } from '$lib/catalogue/regions/regions';

let made: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** The denominators of every region in the years of the main table, made once a build: pages are told its hash. */
export function denominatorSeriesJson(): Promise<Uint8Array<ArrayBuffer>> {
	return (made ??= readDenominators(PLACES.map(({ code }) => code)).then((table) =>
		new TextEncoder().encode(JSON.stringify(table))
	));
}
