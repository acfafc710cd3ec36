import { createHash } from 'node:crypto';

const PRELOADS = /\s*<link (?:href="[^"]*" )?rel="modulepreload"[^>]*>/g;
const START_SCRIPT = /<script>([^]*?kit\.start\([^]*?)<\/script>/;
const IMPORTS = /Promise\.all\(\[(\s*import\([^)]*\),\s*import\([^)]*\)\s*)\]\)/;
/**
 * Runs when the page is parsed: its controls are dead, and show the view that is shown, until `markStarted` says that
 * they live. What goes wrong until then is told by `StartNotice`; a script that could not be had is told there alone,
 * anything else in the browser's console too.
 */
const WATCH = `
	const page = document.documentElement;
	page.dataset.start = 'waiting';
	if (location.search !== '') page.dataset.asked = '';
	for (const form of document.forms) form.reset();
	for (const control of document.querySelectorAll('button, select, input, textarea')) control.disabled = true;
	const fail = (event) => {
		if (page.dataset.start === 'done') return;
		page.dataset.start = 'failed';
		if (/module|preload/i.test(event.reason?.message)) event.preventDefault();
	};
	addEventListener('error', fail);
	addEventListener('unhandledrejection', fail);
`;
const PAINTED = 'new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))';

/**
 * Lets a prerendered page be painted before its scripts are asked for: they would compete with the
 * figure for the line. Takes the preloads out, makes the start script wait for the first frame and watch over the
 * start, and puts that script's new hash into the page's security policy. A page without scripts is returned as it is.
 * Throws when SvelteKit starts its pages in another way than the one known here.
 */
export function startAfterPaint(html: string): string {
	const script = START_SCRIPT.exec(html)?.[1];
	if (script === undefined) return html;
	if (!IMPORTS.test(script) || !html.includes(hashOf(script)))
		throw new Error('start script not understood: SvelteKit starts pages in another way now');
	const waiting = `{${WATCH}}${script.replace(IMPORTS, `${PAINTED}.then(() => Promise.all([$1]))`)}`;
	return html
		.replace(PRELOADS, '')
		.replace(hashOf(script), () => hashOf(waiting))
		.replace(script, () => waiting);
}

function hashOf(script: string): string {
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
