import { denominatorLayout, type DenominatorLayout } from './denominator-layout';
import type { DenominatorSource } from '../lists/denominator-list';
import { errorAt, type Place, quoted } from '../files/ingest-error';
import { type Cell, parseCell } from './parse-cell';
import { LIMITS } from '../files/limits';

/** The cells of one denominator as published, by region code and year. */
export interface PublishedDenominator {
	readonly source: DenominatorSource;
	/** Years of the file, ascending. */
	readonly years: readonly number[];
	/** NaN stands for a published gap, as in `Cell`. */
	readonly cells: ReadonlyMap<string, ReadonlyMap<number, Cell>>;
}

type Batches = AsyncIterable<readonly string[]>;
/** Codes of NUTS, and Eurostat's sums of countries: FRK2, EU27_2020. */
const REGION = /^[A-Z]{2}[A-Z0-9_]{0,18}$/;
const CURE = 'it must be a code of NUTS';

type Filling = Map<string, Map<number, Cell>>;

/**
 * Reads a file of population, gross domestic product or employment line by line and keeps the cells
 * of the unit, sex and age that are wanted. Throws at the first line that is not as it should be,
 * naming file, line and column.
 */
export async function readDenominator(
	batches: Batches,
	file: string
): Promise<PublishedDenominator> {
	const cells: Filling = new Map();
	let layout: DenominatorLayout | undefined;
	let line = 0;
	for await (const batch of batches) {
		for (const text of batch) {
			line += 1;
			if (layout === undefined) layout = denominatorLayout(text, file);
			else readLine(cells, layout, { text, place: { file, line, column: 1 } });
		}
	}
	if (layout === undefined || cells.size === 0) {
		const wanted = Object.entries(layout?.keeps ?? {}).map(
			([name, code]) => ` with ${name} ${code}`
		);
		const what = `empty file: no rows${wanted.join(',')}`;
		throw errorAt({ file, line: line + 1, column: 1 }, what, 'download it again');
	}
	const years = new Set([...cells.values()].flatMap((byYear) => [...byYear.keys()]));
	return { source: layout.source, years: [...years].sort((a, b) => a - b), cells };
}

interface Line {
	readonly text: string;
	readonly place: Place;
}

function readLine(cells: Filling, layout: DenominatorLayout, { text, place }: Line): void {
	const { dimensions, years, keeps } = layout;
	const [key = '', ...columns] = years === null ? [text] : text.split('\t');
	const parts = key.trim().split(',');
	if (parts.length !== dimensions.length) {
		const what = `ragged key: ${quoted(key)} has ${parts.length} parts for ${dimensions.length}`;
		throw errorAt(place, what, 'download the file again');
	}
	const part = (name: string) => parts[dimensions.indexOf(name)] ?? '';
	if (dimensions.includes('freq') && part('freq') !== 'A') {
		throw errorAt(place, `unknown frequency: ${quoted(part('freq'))}`, 'the table is annual, A');
	}
	if (Object.entries(keeps).some(([name, code]) => part(name) !== code)) return;
	if (years === null) {
		const year = Number(part('year'));
		if (!/^\d{4}$/.test(part('year'))) {
			throw errorAt(place, `year that is none: ${quoted(part('year'))}`, 'write four digits');
		}
		fill(cells, { geo: part('geo'), year, text: part('population') || ':', place });
		return;
	}
	if (columns.length !== years.length) {
		const what = `ragged row: ${columns.length} cells for ${years.length} years`;
		throw errorAt(place, what, 'download the file again');
	}
	columns.forEach((cell, index) => {
		const at = { ...place, column: index + 2 };
		fill(cells, { geo: part('geo'), year: years[index] ?? 0, text: cell, place: at });
	});
}

function fill(
	cells: Filling,
	{ geo, year, text, place }: { geo: string; year: number; text: string; place: Place }
): void {
	if (!REGION.test(geo)) throw errorAt(place, `region that is none: ${quoted(geo)}`, CURE);
	const byYear = cells.get(geo) ?? new Map<number, Cell>();
	if (byYear.has(year)) {
		throw errorAt(place, `duplicate key: ${geo} ${year}`, 'a region and year must stand once');
	}
	const cell = parseCell(text);
	if ('fault' in cell) throw errorAt(place, cell.fault, cell.cure);
	if (cell.value < 0) {
		throw errorAt(place, `negative figure: ${quoted(text)}`, 'nothing can be set against it');
	}
	cells.set(geo, byYear.set(year, cell));
	if (cells.size <= LIMITS.regions && byYear.size <= LIMITS.years) return;
	throw errorAt(place, 'too many regions or years', 'check that it is the table');
}
