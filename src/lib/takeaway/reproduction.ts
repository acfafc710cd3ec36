import { MANUFACTURING, sectorBySlug } from '$lib/catalogue/sectors';
import type { Denominator, Sector } from '$lib/catalogue/types';
import type { FormulaName } from '$lib/measures/status/formula-names';
import type { Traced } from '$lib/measures/status/traced';
import { publishedDenominators } from '$lib/query/published-denominators';
import { observationsOf } from '$lib/query/observations-of';
import { readableSql } from '$lib/query/readable-sql';
import type { Cells } from '$lib/cells/cells.svelte';
import { cellsRead } from '$lib/tracing/cells-read';
import { ALL_SECTORS, type NumberQuestion } from '$lib/answers/number-question';
import { traceOf } from '$lib/tracing/trace';

/** What a figure is computed from, and what is done with it. */
export interface Reproduction {
	/** The question for its cells, its values written in. */
	readonly sql: string;
	/** Questions for what its regions are measured by, each with its table; most figures need none. */
	readonly beside: readonly { readonly table: Denominator; readonly sql: string }[];
	/** Formulas in the order that the numbers need them, each once. */
	readonly formulas: readonly FormulaName[];
	/** Sectors whose sums are formed, in the order shown. */
	readonly sectors: readonly Sector[];
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
		sql: readableSql(observationsOf(read)),
		beside: read.beside.map(({ table, regions }) => {
			return { table, sql: readableSql(publishedDenominators(table, regions)) };
		}),
		formulas: [...formulas],
		sectors: [...shown].map(sectorBySlug.get)
	};
}

/** All questions of a figure in one text. */
export function sqlOf({ sql, beside }: Reproduction): string {
	return [sql, ...beside.map((one) => one.sql)].join(';\n\n');
}
