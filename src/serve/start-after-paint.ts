import { createHash } from 'node:crypto';

const PRELOADS = /\s*<link (?:href="[^"]*" )?rel="modulepreload"[^>]*>/g;
const START_SCRIPT = /<script>([^]*?kit\.start\([^]*?)<\/script>/;
const IMPORTS = /Promise\.all\(\[(\s*import\([^)]*\),\s*import\([^)]*\)\s*)\]\)/;
const PAINTED = 'new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))';

/**
 * Lets a prerendered page be painted before its scripts are asked for: they would compete with the
 * figure for the line. Takes the preloads out, makes the start script wait for the first frame and puts
 * that script's new hash into the page's security policy. A page without scripts is returned as it is.
 * Throws when SvelteKit starts its pages in another way than the one known here.
 */
export function startAfterPaint(html: string): string {
	const script = START_SCRIPT.exec(html)?.[1];
	if (script === undefined) return html;
	if (!IMPORTS.test(script) || !html.includes(hashOf(script)))
		throw new Error('start script not understood: SvelteKit starts pages in another way now');
	const waiting = script.replace(IMPORTS, `${PAINTED}.then(() => Promise.all([$1]))`);
	return html
		.replace(PRELOADS, '')
		.replace(hashOf(script), () => hashOf(waiting))
		.replace(script, () => waiting);
}

function hashOf(script: string): string {
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
