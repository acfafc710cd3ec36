import type { DenominatorKey } from '$lib/catalogue/tables/denominators';
import type { Sector } from '$lib/catalogue/types';
import { addMeasures } from '$lib/measures/status/add-measures';
import { sumParts } from '$lib/measures/status/sum-parts';
import type { Traced } from '$lib/measures/status/traced';
import type { ObservationKey } from '$lib/query/observation-cube';
import type { Cells } from '$lib/cells/cells.svelte';
import { besideMeasure } from '$lib/answers/denominator-figures';
import { sectorMeasure } from '$lib/answers/sector-measure';
import type { ReadObservation } from '$lib/query/observation-cube';

/** Which sector of which region, in what year and indicator. */
export interface SectorKey {
	readonly indicator: string;
	readonly region: string;
	readonly sector: Sector;
	readonly year: number;
}

/** A published cell: the bottom of every tree. A secret stays one. Unit: that of the indicator. */
export function traceCell(read: ReadObservation, cell: ObservationKey): Traced {
	return {
		...{ measure: sumParts([read(cell)]), kind: cell.indicator, indicator: cell.indicator },
		...{ sector: cell.activity, regions: [cell.region], years: [cell.year] },
		...{ formula: null, inputs: [], cell }
	};
}

/** What a region is measured by, as another table publishes it. Unit: that of the table. */
export function traceBeside(cells: Cells, key: DenominatorKey): Traced {
	return {
		...{ measure: besideMeasure(cells, key), kind: key.denominator, indicator: key.denominator },
		...{ sector: null, regions: [key.region], years: [key.year] },
		...{ formula: null, inputs: [], cell: null, beside: key }
	};
}

/** A sector's figure down to its cells; a sector of one activity is its cell. Unit: that of the indicator. */
export function traceSector(read: ReadObservation, key: SectorKey): Traced {
	const { sector, ...place } = key;
	const cells = sector.activities.map((activity) => traceCell(read, { ...place, activity }));
	const [only] = cells;
	if (cells.length === 1 && only !== undefined) return only;
	return {
		...{ measure: sectorMeasure(read, key), kind: key.indicator, indicator: key.indicator },
		...{
			sector: sector.slug,
			regions: [key.region],
			years: [key.year],
			formula: 'sum',
			cell: null
		},
		inputs: cells.map((traced) => ({ name: 'part', traced }))
	};
}

/** Several figures added: members of a benchmark, sectors of a whole. Nothing to add is not available. */
export function traceSum(parts: readonly Traced[], floor = 0): Traced {
	const [first] = parts;
	const sectors = new Set(parts.map(({ sector }) => sector));
	return {
		measure: addMeasures(
			parts.map(({ measure }) => measure),
			{ floor }
		),
		kind: first?.kind ?? '',
		indicator: first?.indicator ?? '',
		sector: sectors.size === 1 ? (first?.sector ?? null) : null,
		regions: [...new Set(parts.flatMap(({ regions }) => regions))],
		years: first?.years ?? [],
		formula: 'sum',
		inputs: parts.map((traced) => ({ name: 'part', traced })),
		cell: null
	};
}
