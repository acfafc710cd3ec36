import { indicatorBySlug } from '$lib/catalogue/indicators';
import type { Provenance } from '$lib/catalogue/tables/provenance.server';
import type { Language } from '$lib/catalogue/types';
import type { FileAbout, FileNote, FileTable } from '$lib/download/file-table';
import { STATUSES, type Status } from '$lib/measures/status/measure';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import { sayFlags, saySource, sayVintage } from '$lib/messages/say';
import { BENCHMARK_WORDS } from '$lib/ui/filters/benchmark-words';
import type { FigureRow } from '$lib/words/names/figure-row';

/** What a table says of itself on its page, before anybody takes it away. */
export interface TakenTable {
	/** Name of the file without its ending. */
	readonly name: string;
	readonly title: string;
	/** In a sentence; '' where each row has its own. */
	readonly unit: string;
	/** The answer in a sentence; '' where there is none. */
	readonly sentence: string;
	/** What was chosen, in sentences; '' where nothing can be. */
	readonly filters: string;
	readonly language: Language;
	readonly provenance: Provenance;
	/** The rows' question as SQL; the address and the filters stand for it where there is none. */
	readonly query?: string | undefined;
}

const STATUS_MEANINGS: Readonly<Record<Status, () => string>> = {
	complete: m.method_status_complete,
	at_least: m.method_status_at_least,
	at_most: m.method_status_at_most,
	range: m.method_status_range,
	confidential: m.method_status_confidential,
	not_available: m.method_status_not_available,
	not_comparable: m.method_status_not_comparable
};

/** Everything a file says beside its rows. `address` is the full address of the page, `taken` today's ISO day. */
export function fileAbout(
	{ rows, columns }: FileTable,
	taken: TakenTable,
	{ address, taken: day }: { readonly address: string; readonly taken: string }
): FileAbout {
	const { language, provenance, filters } = taken;
	const flagsAt = columns.findIndex(({ name }) => name === 'flags');
	const letters = new Set(rows.flatMap((row) => [...String(row[flagsAt] ?? '')]));
	return {
		name: taken.name,
		language,
		title: taken.title,
		address,
		taken: day,
		table: provenance.table,
		vintage: provenance.vintage,
		description: [taken.unit, taken.sentence].filter(Boolean).join(' '),
		notes: [
			...plainNotes(taken, { address, taken: day, count: rows.length }),
			...STATUSES.map((status) => ({
				name: m.file_note_status({ status }),
				text: STATUS_MEANINGS[status]()
			})),
			...[...letters].sort().map((letter) => ({
				name: m.file_note_flag({ letter }),
				text: sayFlags(letter)
			}))
		],
		sheets: [m.file_sheet_data(), m.file_sheet_notes()],
		query: taken.query ?? m.file_query({ address, filters })
	};
}

function plainNotes(
	{ title, unit, sentence, filters, language, provenance }: TakenTable,
	{ address, taken, count }: { address: string; taken: string; count: number }
): readonly FileNote[] {
	const format = formatFor(language);
	const vintage = sayVintage(provenance.vintage, language);
	const published = { day: vintage, iso: provenance.vintage, taken: format.day(taken) };
	return [
		{ name: m.file_note_title(), text: [title, sentence].filter(Boolean).join('. ') },
		{ name: m.file_note_unit(), text: unit },
		{ name: m.file_note_source(), text: saySource(provenance, language) },
		{ name: m.file_note_vintage(), text: m.file_vintage(published) },
		{ name: m.file_note_address(), text: address },
		{ name: m.file_note_filters(), text: filters },
		{ name: m.file_note_rows(), text: m.file_rows({ count: format.number(count, 0) }) },
		{ name: m.file_note_missing(), text: m.file_missing() },
		{ name: m.file_note_apostrophe(), text: m.file_apostrophe() },
		{ name: m.file_note_licence(), text: m.about_source({ table: provenance.table, vintage }) }
	].filter(({ text }) => text !== '');
}

/** What the rows of a figure were chosen by, in words; '' for no rows. */
export function sayFilters(rows: readonly FigureRow[], language: Language): string {
	const [first] = rows;
	if (first === undefined) return '';
	const list = new Intl.ListFormat(language);
	const each = (of: (row: FigureRow) => string) => list.format([...new Set(rows.map(of))]);
	return m.file_filters({
		indicator: indicatorBySlug.get(first.filters.indicator).names[language],
		measure: each(({ shown }) => shown.name),
		sectors: each(({ sector }) => sector.names[language]),
		regions: each(({ region }) => `${region.names[language]} (${region.code})`),
		years: each(({ shown }) => shown.period),
		benchmark: BENCHMARK_WORDS[first.filters.benchmark]()
	});
}
