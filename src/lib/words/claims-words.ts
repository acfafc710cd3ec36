import type { Language } from '$lib/catalogue/types';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import { sayValue } from '$lib/messages/say';
import type { ClaimReason, LedgerLine } from '$lib/answers/claims-ledger';

const REASON_WORDS: Readonly<Record<ClaimReason, (year: number) => string>> = {
	year: (year) => m.claim_reason_year({ year }),
	employees: () => m.claim_reason_employees(),
	industry: () => m.claim_reason_industry(),
	crafts: () => m.claim_reason_crafts(),
	scope: () => m.claim_reason_scope(),
	polymers: () => m.claim_reason_polymers(),
	repair: () => m.claim_reason_repair(),
	units: () => m.claim_reason_units(),
	national: () => m.claim_reason_national()
};

/** What a line's number is known by among those of its page. */
export function keyOfLine({ claim, year }: LedgerLine): string {
	return `${claim.wording} ${year}`;
}

/** A candidate reason as a sentence. */
export function sayClaimReason(reason: ClaimReason, year: number): string {
	return REASON_WORDS[reason](year);
}

/** The statistics' figure alone, or why there is none. */
export function sayClaimNumber({ claim, measure }: LedgerLine, language: Language): string {
	const format = formatFor(language);
	const isShare = claim.measure === 'share_of_national_manufacturing_employment';
	return sayValue(measure, isShare ? format.percent : (value) => format.number(value, 0));
}

/** The same with its unit. */
export function sayClaimFigure(line: LedgerLine, language: Language): string {
	const value = sayClaimNumber(line, language);
	if (line.measure.value === null) return value;
	switch (line.claim.measure) {
		case 'persons_employed':
			return m.claim_persons({ value });
		case 'share_of_national_manufacturing_employment':
			return m.claim_share({ value });
		case 'companies':
			return m.claim_units({ value });
	}
}

/** The differences of one quotation in several years, each with its year where there is one; one sentence where there is none. */
export function sayClaimDifferences(
	lines: readonly LedgerLine[],
	language: Language
): readonly string[] {
	const said = lines.map((line) => {
		const words = sayClaimDifference(line, language);
		return line.difference === null ? words : m.claim_in_year({ year: line.year, words });
	});
	return [...new Set(said)];
}

/** Statistics less quotation: persons with their percentage of the quotation, or percentage points. */
export function sayClaimDifference({ claim, difference }: LedgerLine, language: Language): string {
	if (claim.measure === 'companies') return m.claim_no_difference();
	if (difference === null) return m.claim_hidden();
	const format = formatFor(language);
	const signed = (value: number, decimals: number) =>
		`${value < 0 ? '−' : '+'}${format.number(Math.abs(value), decimals)}`;
	if (claim.measure === 'persons_employed')
		return m.claim_difference({
			difference: signed(difference, 0),
			percent: format.change(difference / claim.claimed)
		});
	return m.claim_difference_points({ difference: signed(100 * difference, 1) });
}
