import { hadEuro } from '$lib/catalogue/regions/euro-area';
import { regionByCode } from '$lib/catalogue/regions/regions';
import type { Filters } from '$lib/filters/filters';
import { m } from '$lib/messages/compiled/messages.js';
import type { FigureRow } from '../names/figure-row';

/** That a change of wages holds one of the exchange rate; '' where the region had the euro from the first year on. */
export function sayExchange(
	{ indicator }: Pick<Filters, 'indicator'>,
	{ region, from }: { readonly region: string; readonly from: number }
): string {
	return isExchanged(indicator, region, from) ? m.growth_exchange_rate() : '';
}

/** The same for the changes among a figure's rows, said once. */
export function sayExchangeOf(rows: readonly FigureRow[]): string {
	const some = rows.some(
		({ filters: { measure, indicator, from, year }, region }) =>
			measure === 'growth' && isExchanged(indicator, region.code, Math.min(from, year))
	);
	return some ? m.growth_exchange_rates() : '';
}

/** The same for a change that is explained by those of other regions. */
export function sayExchangeAmong(
	{ indicator }: Pick<Filters, 'indicator'>,
	{ regions, from }: { readonly regions: readonly string[]; readonly from: number }
): string {
	const some = regions.some((region) => isExchanged(indicator, region, from));
	return some ? m.growth_exchange_rates() : '';
}

function isExchanged(indicator: string, region: string, from: number): boolean {
	return indicator === 'wages' && !hadEuro(regionByCode.get(region).country, from);
}
