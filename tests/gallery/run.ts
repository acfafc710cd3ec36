// npm run gallery: every kind of page, in both languages, three widths, light and dark, into gallery/.
// Names each page that scrolls sideways and ends with 1 when there is one. Needs a build.
// To take some of them only: npm run gallery -- compare 390 dark
import { chromium } from '@playwright/test';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { serve } from '../../src/serve/server';
import { findBrowser } from '../run/find-browser';
import { PAGE_KINDS } from '../run/page-kinds';

const FOLDER = 'gallery';
const WIDTHS_PX = [390, 1280, 1920];
const SCHEMES = ['light', 'dark'] as const;

/** One picture to take: which page, how wide, in which colours. */
interface Shot {
	readonly path: string;
	readonly width: number;
	readonly scheme: (typeof SCHEMES)[number];
}

const wanted = process.argv.slice(2);

const shots = ['en', 'fr']
	.flatMap((language) => PAGE_KINDS.map((kind) => `/${language}${kind}`))
	.flatMap((path) =>
		WIDTHS_PX.flatMap((width) => SCHEMES.map((scheme) => ({ path, width, scheme })))
	)
	.map((shot) => ({ ...shot, name: nameOf(shot) }))
	.filter(({ name }) => wanted.every((word) => name.includes(word)));

if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const server = await serve({ port: 0 });
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});
try {
	const sideways: string[] = [];
	for (const shot of shots) if (await take(shot)) sideways.push(shot.name);
	const figures = shots.map(
		({ name }) => `<figure><img src="${name}" loading="lazy" width="400"><p>${name}</p></figure>`
	);
	await writeFile(`${FOLDER}/index.html`, `<meta charset="utf-8">${figures.join('\n')}`);
	console.log(`${shots.length} pictures in ${FOLDER}/`);
	if (sideways.length > 0) console.error(`scrolls sideways: ${sideways.join(', ')}`);
	process.exitCode = sideways.length > 0 ? 1 : 0;
} finally {
	await browser.close();
	await server.close();
}

/** Takes one picture; true when the page is wider than its window. */
async function take({ path, width, scheme, name }: Shot & { name: string }): Promise<boolean> {
	const context = await browser.newContext({
		viewport: { width, height: 900 },
		colorScheme: scheme,
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await page.goto(`${server.address}${path}`);
	await page.waitForFunction(() => document.documentElement.dataset['ready']);
	// A reader's key brings to life what is out of sight too.
	await page.keyboard.press('Shift');
	await page.waitForFunction(() => document.querySelector('.island.waiting') === null);
	// Figures that the engine answers carry a mark of their own until they are there.
	await page.waitForFunction(() => document.querySelector('progress, [aria-busy=true]') === null);
	await page.screenshot({ path: `${FOLDER}/${name}`, fullPage: true });
	const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	await context.close();
	return isWide;
}

function nameOf({ path, width, scheme }: Shot): string {
	const page = path.slice(1).replaceAll(/[^a-z0-9]+/gi, '-');
	return `${page}_${width}_${scheme}.png`;
}
