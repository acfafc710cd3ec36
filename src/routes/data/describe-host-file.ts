import type { PublishedTable } from '$lib/catalogue/tables/data-package.server';
import { SERIES } from '$lib/catalogue/series';
import { YEARS } from '$lib/catalogue/years';
import type { DescribedColumn, DescribedCsv } from '$lib/download/metadata/describe-table';
import { m } from '$lib/messages/compiled/messages.js';
import { HOST_COLUMNS, HOST_FILE, type HostColumn } from './host-observations.server';

type Message = (inputs: Record<string, never>, options: { locale: 'en' | 'fr' }) => string;

const COLUMNS: Readonly<Record<HostColumn, readonly [type: string, title: Message]>> = {
	host: ['string', m.host_file_host],
	sector: ['string', m.column_sector],
	indicator: ['string', m.filter_indicator],
	year: ['integer', m.column_year],
	value: ['number', m.host_file_value],
	status: ['string', m.column_status],
	parts_missing: ['integer', m.host_file_parts_missing],
	flags: ['string', m.column_flags],
	source: ['string', m.file_column_source]
};
const MAY_BE_EMPTY: readonly HostColumn[] = ['value', 'flags'];
const inBoth = (message: Message) => ({
	en: message({}, { locale: 'en' }),
	fr: message({}, { locale: 'fr' })
});

/** What is said of the host observations, which no data package describes; source and licence are the observations'. */
export function describeHostFile({
	vintage,
	tables
}: {
	readonly vintage: string;
	readonly tables: readonly PublishedTable[];
}): DescribedCsv {
	const observations = tables.filter(({ file }) => SERIES.some((series) => series.file === file));
	return {
		file: HOST_FILE,
		vintage,
		titles: inBoth(m.data_host_title),
		descriptions: inBoth((_, options) => m.data_host_text({ years: YEARS.length }, options)),
		sourceAddresses: observations.flatMap(({ sourceAddresses }) => sourceAddresses),
		licences: observations[0]?.licences ?? [],
		columns: HOST_COLUMNS.map(describeColumn),
		primaryKey: ['host', 'sector', 'indicator', 'year']
	};
}

function describeColumn(name: HostColumn): DescribedColumn {
	const [type, title] = COLUMNS[name];
	const required = !MAY_BE_EMPTY.includes(name);
	return { name, type, titles: inBoth(title), required, pattern: '' };
}
