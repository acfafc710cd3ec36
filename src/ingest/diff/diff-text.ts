import type { DiffSection } from './diff-report';

/** The report for a terminal: every section a table in columns, numbers to the right. */
export function diffText(sections: readonly DiffSection[]): string {
	return sections.map(textTable).join('\n');
}

/** The report as Markdown, for the text of a proposed change. */
export function diffMarkdown(sections: readonly DiffSection[]): string {
	return sections.map(markdownTable).join('\n');
}

function textTable({ title, header, rows, words }: DiffSection): string {
	if (rows.length === 0) return `${title}\n  none\n`;
	const widths = header.map((name, column) =>
		Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length))
	);
	const line = (cells: readonly string[]) =>
		cells
			.map((cell, column) =>
				column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
			)
			.join('  ')
			.trimEnd();
	return `${title}\n${[header, ...rows].map((row) => `  ${line(row)}`).join('\n')}\n`;
}

function markdownTable({ title, header, rows, words }: DiffSection): string {
	if (rows.length === 0) return `### ${title}\n\nNone.\n`;
	const line = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |`;
	const rule = `|${header.map((_, column) => (column < words ? ' --- ' : ' ---: ')).join('|')}|`;
	return `### ${title}\n\n${line(header)}\n${rule}\n${rows.map(line).join('\n')}\n`;
}

function escape(cell: string): string {
	return cell.replaceAll('|', '\\|');
}
