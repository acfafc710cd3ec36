import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startAfterPaint } from './start-after-paint';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const SCRIPT = `
	{ const element = document.currentScript.parentElement;
	Promise.all([
		import("../start.js"),
		import("../app.js")
	]).then(([kit, app]) => { kit.start(app, element, { data: ["$1 Promise.all"] }); }); }
`;
const page = (script: string, hash: string) => `<head>
	<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${hash}'">
	<link href="./a.css" rel="stylesheet">
	<link href="./start.js" rel="modulepreload">
</head><body><script>${script}</script></body>`;

describe('startAfterPaint', () => {
	const html = startAfterPaint(page(SCRIPT, sha256(SCRIPT)));

	it('startAfterPaint makes the imports wait for a frame and keeps the rest of the script', () => {
		expect(html).toMatch(/requestAnimationFrame.*\.then\(\(\) => Promise\.all\(\[\s*import/s);
		expect(html).toContain('document.currentScript.parentElement');
		expect(html).toContain('{ data: ["$1 Promise.all"] }');
	});
	it('startAfterPaint watches over the start before anything is asked for', () => {
		const watching = html.indexOf("addEventListener('unhandledrejection'");
		expect(watching).toBeGreaterThan(html.indexOf('.disabled = true'));
		expect(watching).toBeLessThan(html.indexOf('import('));
	});
	it('startAfterPaint leaves no preload of scripts, and the style sheet', () => {
		expect(html).not.toContain('modulepreload');
		expect(html).toContain('rel="stylesheet"');
	});
	it('startAfterPaint writes the hash of the script as it is now', () => {
		const script = /<script>([^]*)<\/script>/.exec(html)?.[1] ?? '';
		expect(html).toContain(`'sha256-${sha256(script)}'`);
		expect(html).not.toContain(sha256(SCRIPT));
	});
	it('startAfterPaint leaves a page without scripts as it is', () => {
		expect(startAfterPaint('<p>404</p>')).toBe('<p>404</p>');
	});
	it('startAfterPaint stops when the start script is another than it knows', () => {
		expect(() => startAfterPaint(page('kit.start(app)', sha256('kit.start(app)')))).toThrow(
			/start script not understood/
		);
	});
});
