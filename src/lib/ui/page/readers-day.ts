/** A moment's day where the reader is, ISO: "2026-11-25"; every day that the site writes of its own is this one. */
export function readersDay(now = new Date()): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
