/** Eurostat's tables are of NACE and NUTS in forms that began later. */
const FIRST_DAY = '2000-01-01';
const FIRST_YEAR = 1950;
const DAY = 86_400_000;

/** Whether a text is a day of the calendar in ISO form. */
export function isDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a text is a day, or a month of which nobody told the day; as texts they follow each other in time. */
export function isDayOrMonth(text: string): boolean {
	return isDate(text) || isDate(`${text}-01`);
}

/** Whether a table can be of a day or month, ISO: from 2000 to tomorrow, which it is somewhere already. */
export function isPlausibleDay(day: string, now = Date.now()): boolean {
	return day >= FIRST_DAY && day <= new Date(now + DAY).toISOString().slice(0, 10);
}

/** Whether figures can be of a year: from 1950 to this one. */
export function isPlausibleYear(year: number, now = Date.now()): boolean {
	return year >= FIRST_YEAR && year <= new Date(now).getUTCFullYear();
}
