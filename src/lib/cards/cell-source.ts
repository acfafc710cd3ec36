import { denominatorAddress } from '$lib/catalogue/tables/denominator-address';
import { denominatorByName } from '$lib/catalogue/tables/denominators';
import { eurostatCell } from '$lib/catalogue/tables/eurostat-cell';
import type { Provenance } from '$lib/catalogue/tables/provenance.server';
import { citing } from '$lib/catalogue/series';
import { DENOMINATORS, type Denominator, type Language } from '$lib/catalogue/types';
import { m } from '$lib/messages/compiled/messages.js';
import { sayVintage } from '$lib/messages/say';
import type { ObservationKey } from '$lib/query/observation-cube';
import type { TracedCell } from '$lib/measures/status/traced';
import { sayEdition } from '$lib/words/names/editions';

type Fact = readonly [name: string, value: string];

/** Where a published cell stands, in words, and the way to ask for it today. */
export interface CellSource {
	readonly table: string;
	readonly vintage: string;
	/** Its codes, as published. */
	readonly codes: readonly Fact[];
	readonly sha256: Fact;
	readonly address: string;
	/** What to know before following the address. */
	readonly note: string;
}

/** The source of a cell. */
export function cellSource(
	cell: TracedCell,
	context: { readonly provenance: Provenance; readonly language: Language }
): CellSource {
	const beside = DENOMINATORS.find((name) => name === cell.indicator);
	return beside === undefined
		? observationSource(cell, context)
		: denominatorSource(beside, cell, cell.parts ?? []);
}

function observationSource(
	cell: ObservationKey,
	{ provenance, language }: { readonly provenance: Provenance; readonly language: Language }
): CellSource {
	const { table, vintage: day, sha256 } = citing(provenance, [cell.year]);
	const { address, indicatorCode, regionCode } = eurostatCell(table, cell);
	const vintage = sayVintage(day, language);
	const recoded =
		regionCode === cell.region ? '' : m.card_recoded({ code: cell.region, now: regionCode });
	return {
		...{ table, vintage, address, sha256: [m.card_sha256(), sha256] },
		codes: [
			[m.card_region_code(), cell.region],
			[m.card_activity_code(), cell.activity],
			[m.card_indicator_code(), indicatorCode]
		],
		note: [m.card_ask_note({ vintage }), recoded].filter(Boolean).join(' ')
	};
}

function denominatorSource(
	name: Denominator,
	{ region, year }: ObservationKey,
	parts: readonly string[]
): CellSource {
	const entry = denominatorByName.get(name);
	const vintage = sayEdition(entry);
	const none = parts.length === 0;
	return {
		...{ table: entry.table, vintage, sha256: [m.card_sha256_source(), entry.sha256] },
		codes: [[m.card_region_codes(), none ? m.status_not_available() : parts.join(' + ')]],
		address: denominatorAddress(name, { parts: none ? [region] : parts, year }),
		note: m.card_ask_beside({ vintage })
	};
}
