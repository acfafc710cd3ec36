import { parseCsvLine } from '../../lib/catalogue/parse-csv';
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

function readLine(cells: Filling, layout: DenominatorLayout, line: Line): void {
	const { years, keeps } = layout;
	const [key = '', ...texts] = years === null ? [line.text] : line.text.split('\t');
	const part = partsOf(key, layout, line.place);
	if (Object.entries(keeps).some(([name, code]) => part(name) !== code)) return;
	if (years === null) readYear(cells, part, line.place);
	else readYears(cells, part('geo'), { years, texts, place: line.place });
}

type Part = (dimension: string) => string;

/** The parts of a key by the name of their dimension; in the CSV the whole line is one. */
function partsOf(key: string, { dimensions, years }: DenominatorLayout, place: Place): Part {
	const parts = years === null ? parseCsvLine(key.trim()) : key.trim().split(',');
	if (parts.length !== dimensions.length) {
		const what = `ragged key: ${quoted(key)} has ${parts.length} parts for ${dimensions.length}`;
		throw errorAt(place, what, 'download the file again');
	}
	const part = (name: string) => parts[dimensions.indexOf(name)] ?? '';
	if (dimensions.includes('freq') && part('freq') !== 'A') {
		throw errorAt(place, `unknown frequency: ${quoted(part('freq'))}`, 'the table is annual, A');
	}
	return part;
}

function readYear(cells: Filling, part: Part, place: Place): void {
	const year = Number(part('year'));
	if (!/^\d{4}$/.test(part('year'))) {
		throw errorAt(place, `year that is none: ${quoted(part('year'))}`, 'write four digits');
	}
	fill(cells, { geo: part('geo'), year, text: part('population') || ':', place });
}

interface Row {
	readonly years: readonly number[];
	readonly texts: readonly string[];
	readonly place: Place;
}

function readYears(cells: Filling, geo: string, { years, texts, place }: Row): void {
	if (texts.length !== years.length) {
		const what = `ragged row: ${texts.length} cells for ${years.length} years`;
		throw errorAt(place, what, 'download the file again');
	}
	texts.forEach((text, index) => {
		fill(cells, { geo, year: years[index] ?? 0, text, place: { ...place, column: index + 2 } });
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
