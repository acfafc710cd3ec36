/** An extraction of Eurostat's table that somebody else made, known by its bytes. */
export interface KnownExtraction {
	/** sha256 of the file, unpacked, hexadecimal. */
	readonly sha256: string;
	/** Month in which it was taken out of the table, ISO; nobody told the day. */
	readonly taken: string;
	/** What it holds: cells, and those of them with a figure. */
	readonly cells: number;
	readonly figures: number;
	/** Its countries, each of which has a figure for every one of `activities`. */
	readonly countries: number;
	readonly activities: readonly string[];
	/** Persons employed in manufacturing (C) of these countries together. */
	readonly manufacturing: number;
}

/**
 * Persons employed of 2022 in manufacturing and its divisions: 27 countries and 232 NUTS 2 regions of
 * `sbs_r_nuts2021`. What it holds was counted by other means than ours when it was handed over.
 */
export const KNOWN_EXTRACTIONS: readonly KnownExtraction[] = [
	{
		sha256: '292d9c050012081a83756440eb5dff0fa76a46a389cc0ee41134e914691de8e3',
		taken: '2024-12',
		...{ cells: 6474, figures: 5962, countries: 27, manufacturing: 29_004_941 },
		activities: ['C', 'C10', 'C25', 'C28', 'C32', 'C33']
	}
];
