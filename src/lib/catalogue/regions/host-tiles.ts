/** Where a host's tile stands in the other view of the map, counted from 0 at the north-west: roughly where it lies. */
export const HOST_TILES: Readonly<
	Record<string, { readonly column: number; readonly row: number }>
> = {
	FI1D: { column: 4, row: 0 },
	SE22: { column: 2, row: 1 },
	LT00: { column: 4, row: 1 },
	DEA1: { column: 1, row: 2 },
	CZ01: { column: 2, row: 2 },
	PL22: { column: 3, row: 2 },
	PL21: { column: 4, row: 2 },
	FR7: { column: 1, row: 3 },
	SK04: { column: 3, row: 3 },
	RO21: { column: 4, row: 3 },
	ES51: { column: 0, row: 4 },
	ITC4: { column: 1, row: 4 },
	HR04: { column: 2, row: 4 },
	BG34: { column: 4, row: 4 },
	ES61: { column: 0, row: 5 }
};
