import { Cells } from './cells';
import { DENOMINATOR_SOURCES, type DenominatorSource } from '../lists/denominator-list';
import { errorAt, IngestError, quoted } from '../files/ingest-error';
import { LIMITS } from '../files/limits';
import { readLayout } from './read-layout';
import type { Wanted } from './reading';

/** The cells of one denominator as published; its series are codes of regions. */
export interface PublishedDenominator {
	readonly source: DenominatorSource;
	readonly cells: Cells;
	/** Day that the file says it is of, ISO; null when it does not. */
	readonly day: string | null;
}

/** Codes of NUTS, and Eurostat's sums of countries: FRK2, EU27_2020. */
const REGION = /^[A-Z]{2}[A-Z0-9_]{0,18}$/;

/**
 * Reads a file of population, gross domestic product or employment in any layout of Eurostat's and
 * keeps the cells of the unit, sex and age that are wanted. `told` is the table's code where the person
 * gave it. Throws at the first line that is not as it should be, naming file, line and column.
 */
export async function readDenominator(
	bytes: AsyncIterable<Uint8Array>,
	file: string,
	told?: string
): Promise<PublishedDenominator> {
	const cells = new Cells();
	const wanted = DENOMINATOR_SOURCES.map((source) => wantedOf(source, cells));
	const { table, day } = await readLayout(bytes, { cells, wanted, told, file, isSlice: false });
	const source = DENOMINATOR_SOURCES.find((one) => one.table === table.code);
	if (source === undefined || cells.size === 0) {
		const codes = Object.entries(source?.keeps ?? {}).map(
			([name, code]) => ` with ${name} ${code}`
		);
		throw new IngestError(`empty file: no rows${codes.join(',')} in ${file}; download it again`);
	}
	refuseNegative(cells, file);
	return { source, cells, day };
}

function wantedOf({ table, keeps, mayKeep = {} }: DenominatorSource, cells: Cells): Wanted {
	const kept = Object.entries({ ...mayKeep, ...keeps });
	return {
		...{ code: table, needs: [...Object.keys(keeps), 'geo'] },
		may: ['freq', ...Object.keys(mayKeep)],
		seriesOf: (code, place) => {
			if (kept.some(([name, only]) => (code(name) ?? only) !== only)) return null;
			const geo = code('geo') ?? '';
			if (!REGION.test(geo)) {
				throw errorAt(place, `region that is none: ${quoted(geo)}`, 'it must be a code of NUTS');
			}
			if (cells.has(geo) || cells.size < LIMITS.regions) return geo;
			throw errorAt(place, 'too many regions', 'check that it is the table');
		}
	};
}

function refuseNegative(cells: Cells, file: string): void {
	for (const series of cells.series) {
		for (const year of cells.years) {
			const { value } = cells.at(series, year);
			if (!(value < 0)) continue;
			const place = { file, line: cells.lineOf(series, year), column: 1 };
			const what = `negative figure: ${value} for ${series} in ${year}`;
			throw errorAt(place, what, 'nothing can be set against it');
		}
	}
}
