/** Settings of a build, from the environment: see the README, "Settings". */
export const SITE = {
	/** Public address without a path, for links that leave the site with a visitor. */
	origin: import.meta.env['FILIERES_ORIGIN'] ?? 'http://localhost:4173',
	/** Path under which the site stands, such as `/filieres`; '' at a domain's root. */
	base: import.meta.env['FILIERES_BASE_PATH'] ?? '',
	/** Mail address errors are reported to; '' leaves the recipient to the visitor. */
	reportTo: import.meta.env['FILIERES_REPORT_TO'] ?? ''
} as const;
