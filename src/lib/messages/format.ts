import type { Language } from '../catalogue/types';

/** A language's number and date writing; French thousands are U+202F, its decimal sign a comma. */
export interface Format {
	/** A number with exactly that many decimals. */
	number(value: number, decimals: number): string;
	/** A share between 0 and 1 as a percentage with one decimal. */
	percent(share: number): string;
	/** A change as a percentage with one decimal and its sign. */
	change(share: number): string;
	/** A share as a percentage without decimals and with its sign: for the ticks of an axis. */
	wholePercent(share: number): string;
	/** A difference with exactly that many decimals and its sign. */
	signed(value: number, decimals: number): string;
	/** One ISO day, in full: "12 October 2023". */
	day(iso: string): string;
	/** Two ISO days, both inclusive: "12–13 October 2023". */
	days(from: string, to: string): string;
	/** Orders names as the language's dictionary does. */
	compare(a: string, b: string): number;
}

const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };
const formats = new Map<Language, Format>();

/** The formatters of a language, made once. */
export function formatFor(language: Language): Format {
	const made = formats.get(language) ?? makeFormat(LOCALES[language]);
	formats.set(language, made);
	return made;
}

function makeFormat(locale: string): Format {
	const byDecimals = new Map<number, Intl.NumberFormat>();
	const percent = new Intl.NumberFormat(locale, {
		style: 'percent',
		minimumFractionDigits: 1,
		maximumFractionDigits: 1
	});
	const change = new Intl.NumberFormat(locale, {
		style: 'percent',
		minimumFractionDigits: 1,
		maximumFractionDigits: 1,
		signDisplay: 'exceptZero'
	});
	const whole = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
	const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	const collator = new Intl.Collator(locale);
	const withDecimals = (decimals: number) => {
		const made =
			byDecimals.get(decimals) ??
			new Intl.NumberFormat(locale, {
				minimumFractionDigits: decimals,
				maximumFractionDigits: decimals
			});
		byDecimals.set(decimals, made);
		return made;
	};
	return {
		number: (value, decimals) => minus(withDecimals(decimals).format(value)),
		percent: (share) => percent.format(share),
		change: (share) => minus(change.format(share)),
		wholePercent: (share) => minus(whole.format(share)),
		signed: (value, decimals) =>
			`${value > 0 ? '+' : ''}${minus(withDecimals(decimals).format(value))}`,
		day: (iso) => days.format(new Date(iso)),
		days: (from, to) => days.formatRange(new Date(from), new Date(to)),
		compare: (a, b) => collator.compare(a, b)
	};
}

/** A hyphen is not a minus sign. */
function minus(written: string): string {
	return written.replace('-', '\u2212');
}
