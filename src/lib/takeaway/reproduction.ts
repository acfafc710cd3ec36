import { MANUFACTURING, sectorBySlug } from '$lib/catalogue/sectors';
import type { Sector } from '$lib/catalogue/types';
import type { FormulaName } from '$lib/measures/status/formula-names';
import type { Traced } from '$lib/measures/status/traced';
import { publishedDenominators } from '$lib/query/published-denominators';
import { laterObservations, publishedObservations } from '$lib/query/published-observations';
import { readableSql } from '$lib/query/readable-sql';
import type { Cells } from '$lib/cells/cells.svelte';
import { cellsRead, type CellsRead } from '$lib/tracing/cells-read';
import { ALL_SECTORS, type NumberQuestion } from '$lib/answers/number-question';
import { traceOf } from '$lib/tracing/trace';

/** What a figure is computed from, and what is done with it. */
export interface Reproduction {
	/** The questions for its cells, and for what its regions are measured by, each of a file of its own. */
	readonly questions: readonly FileQuestion[];
	/** Formulas in the order that the numbers need them, each once. */
	readonly formulas: readonly FormulaName[];
	/** Sectors whose sums are formed, in the order shown. */
	readonly sectors: readonly Sector[];
}

/** A question of a published file, its values written in. */
export interface FileQuestion {
	/** What the question calls the file. */
	readonly table: string;
	readonly file: string;
	readonly sql: string;
}

/** How some numbers are made, from the query that runs. At least one number. */
export function reproductionOf(cells: Cells, questions: readonly NumberQuestion[]): Reproduction {
	const read = cellsRead(cells, questions);
	const formulas = new Set<FormulaName>();
	const note = ({ formula, inputs }: Traced): void => {
		if (formula !== null) formulas.add(formula);
		inputs.forEach(({ traced }) => note(traced));
	};
	const statistics = new Map(questions.map((question) => [question.statistic, question]));
	for (const question of statistics.values()) note(traceOf(cells, question));
	const shown = new Set(
		questions.map(({ sector }) => sector).filter((slug) => slug !== ALL_SECTORS)
	);
	if (read.activities.some((code) => MANUFACTURING.activities.includes(code)))
		shown.add(MANUFACTURING.slug);
	return {
		questions: questionsFor(read),
		formulas: [...formulas],
		sectors: [...shown].map(sectorBySlug.get)
	};
}

function questionsFor({ regions, later, beside, ...cells }: CellsRead): readonly FileQuestion[] {
	const main = { table: 'observations', file: 'observations.parquet' };
	return [
		...(regions.length === 0
			? []
			: [{ ...main, sql: readableSql(publishedObservations({ ...cells, regions })) }]),
		...later.map(({ series: { file }, codes }) => {
			const table = file.replace('.parquet', '');
			return { table, file, sql: readableSql(laterObservations({ ...cells, table, codes })) };
		}),
		...beside.map(({ table, regions: measured }) => {
			const sql = readableSql(publishedDenominators(table, measured));
			return { table, file: `${table}.csv`, sql };
		})
	];
}

/** All questions of a figure in one text. */
export function sqlOf({ questions }: Reproduction): string {
	return questions.map(({ sql }) => sql).join(';\n\n');
}
