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
	/** One ISO day, in full: "12 October 2023"; a month where no day is known: "December 2024". */
	day(iso: string): string;
	/** Two ISO days, both inclusive: "12–13 October 2023". */
	days(from: string, to: string): string;
	/** The form of a noun after that number: in French 0 and 1,4 are singular. */
	plural(value: number): Intl.LDMLPluralRule;
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

/** Each of Intl's own formatters takes milliseconds to make on a phone, so none is made before it is asked for. */
function makeFormat(locale: string): Format {
	const numbers = (options: Intl.NumberFormatOptions) =>
		once(
			(decimals) =>
				new Intl.NumberFormat(locale, {
					...options,
					minimumFractionDigits: decimals,
					maximumFractionDigits: decimals
				})
		);
	const number = numbers({});
	const percent = numbers({ style: 'percent' });
	const change = numbers({ style: 'percent', signDisplay: 'exceptZero' });
	const days = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
	const months = once(
		() => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
	);
	const plural = once(() => new Intl.PluralRules(locale));
	const collator = once(() => new Intl.Collator(locale));
	const write = (value: number, decimals: number) => minus(number(decimals).format(value));
	return {
		number: write,
		percent: (share) => percent(1).format(share),
		change: (share) => minus(change(1).format(share)),
		wholePercent: (share) => minus(percent(0).format(share)),
		signed: (value, decimals) => {
			const written = write(value, decimals);
			return value > 0 && !isNothing(written) ? `+${written}` : written;
		},
		day: (iso) => (isMonth(iso) ? months : days)(0).format(new Date(iso)),
		days: (from, to) => days(0).formatRange(new Date(from), new Date(to)),
		plural: (value) => plural(0).select(value),
		compare: (a, b) => collator(0).compare(a, b)
	};
}

/** Makes what is asked for once for each number of decimals. */
function once<Made>(make: (decimals: number) => Made): (decimals: number) => Made {
	const made = new Map<number, Made>();
	return (decimals) => {
		const found = made.get(decimals) ?? make(decimals);
		made.set(decimals, found);
		return found;
	};
}

function isMonth(iso: string): boolean {
	return /^\d{4}-\d\d$/.test(iso);
}

/** A hyphen is not a minus sign, and what is rounded to nothing has no sign. */
function minus(written: string): string {
	return written.replace('-', isNothing(written) ? '' : '\u2212');
}

function isNothing(written: string): boolean {
	return !/[1-9]/.test(written);
}
