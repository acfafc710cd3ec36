import type { Page } from '@playwright/test';

/** A table of a page, as its reader sees it. */
export interface PageTable {
	readonly title: string;
	readonly header: readonly string[];
	readonly rows: readonly PageRow[];
}

/** A row of such a table. */
export interface PageRow {
	/** The measure that a row of the key figures is about; '' elsewhere. */
	readonly measure: string;
	readonly cells: readonly string[];
}

/** Every table of figures of a page, closed ones too; those that come to life late are waited for by asking again. */
export function tablesOf(page: Page): Promise<readonly PageTable[]> {
	return page.evaluate(() => {
		const textOf = (element: Element | null | undefined) =>
			element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
		const titleOf = (table: Element) => {
			const titles = [...document.querySelectorAll('main h2')];
			const before = (title: Element) =>
				Boolean(title.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING);
			return textOf(titles.filter(before).at(-1));
		};
		return [...document.querySelectorAll<HTMLTableElement>('main table')].map((table) => ({
			title: titleOf(table),
			header: [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf),
			rows: [...table.tBodies].flatMap((body) =>
				[...body.rows].map((row) => ({
					measure: row.dataset['measure'] ?? '',
					cells: [...row.cells].map(textOf)
				}))
			)
		}));
	});
}
