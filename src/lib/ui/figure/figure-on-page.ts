import type { StandaloneDrawing, WordTable } from '$lib/download/embed-snippet';
import { standaloneSvg } from '../take-away/standalone-svg';

/** What a figure shows right now, taken from the page itself, so that it cannot differ from it. */
export interface FigureOnPage {
	readonly drawings: readonly StandaloneDrawing[];
	/** Explanations of the signs drawn, and whose boundaries they are. */
	readonly key: readonly string[];
	readonly table: WordTable;
	readonly source: string;
	/** What opens the table. */
	readonly tableLabel: string;
	/** Colours of text and ground. */
	readonly ink: string;
	readonly surface: string;
}

/** A telephone's drawing is too narrow for other letters than ours. */
const ALONE_PX = 640;

/** Reads a `<figure>` of the page. `prefix` makes the names inside its drawings unlike all others. */
export function readFigure(figure: Element, prefix: string): FigureOnPage {
	const charts = [...figure.querySelectorAll<SVGSVGElement>('svg.chart')].filter(
		(chart) => chart.parentElement?.closest('svg') === null
	);
	const drawn = charts.filter((chart) => chart.closest('.drawing') !== null);
	const { color, backgroundColor } = getComputedStyle(document.documentElement);
	return {
		drawings: charts.map((chart, index) => {
			const label = chart.getAttribute('aria-label') ?? keyLabelOf(chart);
			return {
				name: drawn.length === 1 && drawn[0] === chart ? '' : label,
				svg: standaloneSvg(chart, {
					prefix: `${prefix}-${index}`,
					label,
					leastWidthPx: drawn.length === 1 && chart === drawn[0] ? ALONE_PX : 0
				})
			};
		}),
		key: textsOf(figure, ':scope > ul > li:not([aria-hidden]), :scope > p'),
		table: readTable(figure),
		source: textsOf(figure, '.source')[0] ?? '',
		tableLabel: textsOf(figure, 'summary')[0] ?? '',
		ink: color,
		surface: backgroundColor
	};
}

/** A key of colours is hidden from screen readers; the words beside it say what it is. */
function keyLabelOf(chart: Element): string {
	return chart.parentElement?.querySelector('span')?.textContent.trim() ?? '';
}

function readTable(figure: Element): WordTable {
	const rows = [...figure.querySelectorAll('tbody tr')];
	return {
		columns: textsOf(figure, 'thead th'),
		rows: rows.map((row) => textsOf(row, 'th, td'))
	};
}

function textsOf(element: Element, selector: string): readonly string[] {
	return [...element.querySelectorAll(selector)].map((found) =>
		// Only blanks of the markup: a narrow no-break space belongs to its number.
		found.textContent.replace(/[ \t\n]+/g, ' ').trim()
	);
}
