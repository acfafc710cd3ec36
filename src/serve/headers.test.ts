import { describe, expect, it } from 'vitest';
import { headersFor, scriptHashesOf } from './headers';

describe('headersFor(path)', () => {
	it('forbids framing but for figures made to be embedded', () => {
		expect(headersFor('/fr')['content-security-policy']).toContain("frame-ancestors 'none'");
		expect(headersFor('/fr/embed/ranking')['content-security-policy']).toContain(
			'frame-ancestors *'
		);
		expect(headersFor('/data/embed/x')['content-security-policy']).toContain(
			"frame-ancestors 'none'"
		);
	});

	it('says the policy of svelte.config.js word by word, with the hashes of the page', () => {
		expect(headersFor('/fr', ["'sha256-abc='"])['content-security-policy']).toBe(
			[
				"default-src 'none'",
				"script-src 'self' 'wasm-unsafe-eval' 'sha256-abc='",
				"worker-src 'self'",
				"connect-src 'self'",
				"font-src 'self'",
				"style-src 'self'",
				"style-src-attr 'unsafe-hashes' 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='",
				"img-src 'self' data: blob:",
				"form-action 'self'",
				"base-uri 'self'",
				"frame-ancestors 'none'"
			].join('; ')
		);
	});

	it('lets no other origin in', () => {
		const policy = headersFor('/fr', ["'sha256-abc='"])['content-security-policy'];
		expect(policy).toMatch(
			/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-abc=';/
		);
		expect(policy).not.toMatch(/https?:|'unsafe-inline'|'unsafe-eval'/);
	});

	it('lets other sites read data and nothing else', () => {
		expect(headersFor('/data/hosts.csv')['access-control-allow-origin']).toBe('*');
		expect(headersFor('/fr')['access-control-allow-origin']).toBeUndefined();
	});
});

describe('scriptHashesOf(html)', () => {
	it('reads the hashes of scripts and not those of styles', () => {
		const html = `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-a+/='; style-src 'sha256-b='">`;
		expect(scriptHashesOf(html)).toEqual(["'sha256-a+/='"]);
	});

	it('finds none in a page without a policy', () => {
		expect(scriptHashesOf('<p>')).toEqual([]);
	});
});
