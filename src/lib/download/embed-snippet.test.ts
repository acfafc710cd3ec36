import { describe, expect, it } from 'vitest';
import { frameSnippet, standaloneSnippet, type StandaloneFigure } from './embed-snippet';

const FIGURE: StandaloneFigure = {
	language: 'fr',
	title: 'Personnes occupées "C24" & <b>, 2014',
	unit: 'Unité : personnes.',
	sentence: 'A < B',
	drawings: [{ name: '', svg: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' }],
	key: ['≥ au moins'],
	table: {
		columns: ['Région', 'Valeur'],
		// Persons employed in C24 + C25, FR7 in 2014: 17,614 + 61,810, Eurostat's bulk file of 31 July 2017.
		rows: [
			['Auvergne-Rhône-Alpes', '79\u202f424'],
			['<script>alert(1)</script>', 'confidentiel']
		]
	},
	tableLabel: 'Tableau des chiffres',
	source: 'Source : Eurostat.',
	address: 'https://example.org/fr?sector=food&year=2013',
	linkWords: 'À voir sur Filières',
	ink: 'rgb(22, 32, 42)',
	surface: 'rgb(253, 253, 251)'
};

describe('frameSnippet', () => {
	it('frameSnippet names the frame and escapes its words', () => {
		expect(
			frameSnippet({
				address: 'https://example.org/fr/embed/ranking?a=1&b=2',
				title: 'A "quoted" <title>',
				heightPx: 800
			})
		).toBe(
			'<iframe src="https://example.org/fr/embed/ranking?a=1&amp;b=2" title="A &quot;quoted&quot; &lt;title&gt;" width="720" height="800" loading="lazy" style="border:0;max-width:100%"></iframe>'
		);
	});
});

describe('standaloneSnippet', () => {
	const html = standaloneSnippet(FIGURE);
	it('standaloneSnippet lets no word become markup', () => {
		expect(html).not.toMatch(/<script|<b>/);
		expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(html).toContain('aria-label="Personnes occupées &quot;C24&quot; &amp; &lt;b&gt;, 2014"');
	});
	it('standaloneSnippet carries every number of its table as written', () => {
		expect(html).toContain(
			'<tr><th scope="row">Auvergne-Rhône-Alpes</th><td>79\u202f424</td></tr>'
		);
		expect(html).toContain('<td>confidentiel</td>');
	});
	it('standaloneSnippet says where it comes from and how to get back', () => {
		expect(html).toContain('Source : Eurostat.');
		expect(html).toContain('href="https://example.org/fr?sector=food&amp;year=2013"');
	});
	it('standaloneSnippet asks for nothing and leaves no empty sentence', () => {
		expect(html).not.toMatch(/\ssrc=|<link|<style|url\(http/);
		expect(standaloneSnippet({ ...FIGURE, sentence: '' })).not.toContain('<p></p>');
	});
});
