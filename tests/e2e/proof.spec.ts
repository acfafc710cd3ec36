import type { Page } from '@playwright/test';
import { expectClean } from './support/axe';
import { expect, rankingOf, test } from './support/test';

const WORDS = {
	en: {
		total: '79,424',
		parts: [
			['C24', '17,614', 'break in series (b)'],
			['C25', '61,810', 'break in series (b)']
		],
		back: /^← Back to/,
		published: 'Value and flags, as published',
		ask: 'Ask Eurostat for this cell today'
	},
	fr: {
		total: '79\u202f424',
		parts: [
			['C24', '17\u202f614', 'rupture de série (b)'],
			['C25', '61\u202f810', 'rupture de série (b)']
		],
		back: /^← Retour à/,
		published: 'Valeur et signalements, tels que publiés',
		ask: 'Demander cette cellule à Eurostat aujourd’hui'
	}
} as const;
const LANGUAGES = ['en', 'fr'] as const;

async function openTable(page: Page) {
	await rankingOf(page).locator('summary').click();
}

for (const language of LANGUAGES) {
	const words = WORDS[language];

	test(`${language}: the card of 79,424 leads to both cells, by mouse`, async ({ page }) => {
		await page.goto(`/${language}?year=2014`);
		await openTable(page);
		await rankingOf(page).getByRole('button', { name: words.total }).click();
		const card = page.getByRole('dialog');
		await expect(card.getByTestId('card-value')).toHaveText(words.total);
		for (const [activity, value, flag] of words.parts) {
			await card.getByRole('button', { name: activity }).click();
			await expect(card.getByTestId('card-value')).toHaveText(value);
			await expect(card).toContainText(flag);
			const cell = card.getByTestId('card-observation');
			for (const code of ['sbs_r_nuts06_r2', 'FR7', activity, 'V16110', '2014'])
				await expect(cell.getByText(code, { exact: true })).toBeVisible();
			await expect(cell.getByText(`${value.replace(/\D/g, '')} b`, { exact: true })).toBeVisible();
			await expect(cell).toContainText(words.published);
			const ask = card.getByRole('link', { name: words.ask });
			await expect(ask).toHaveAttribute('rel', 'noreferrer external');
			await expect(ask).toHaveAttribute('href', new RegExp(`nace_r2=${activity}&.*geo=FRK`));
			await card.getByRole('button', { name: words.back }).click();
			await expect(card.getByTestId('card-value')).toHaveText(words.total);
		}
	});

	test(`${language}: the card of 79,424 and back, by keyboard alone`, async ({ page }) => {
		await page.goto(`/${language}?year=2014`);
		await rankingOf(page).locator('summary').focus();
		await page.keyboard.press('Enter');
		const number = rankingOf(page).getByRole('button', { name: words.total });
		for (let step = 0; step < 10; step += 1) {
			if (await number.evaluate((button) => button === document.activeElement)) break;
			await page.keyboard.press('Tab');
		}
		await expect(number).toBeFocused();
		await page.keyboard.press('Enter');
		const card = page.getByRole('dialog');
		await expect(card.getByTestId('card-value')).toHaveText(words.total);
		await page.keyboard.press('Tab');
		await expect(card.getByRole('button', { name: 'C24' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(card.getByTestId('card-value')).toHaveText(words.parts[0][1]);
		await page.keyboard.press('Tab');
		await expect(card.getByRole('button', { name: words.back })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(card.getByTestId('card-value')).toHaveText(words.total);
		await page.keyboard.press('Escape');
		await expect(card).toHaveCount(0);
		await expect(number).toBeFocused();
	});
}

test('a mark of a chart opens its card by Enter and by click, and has the focus again', async ({
	page
}) => {
	await page.goto('/en?year=2014');
	const mark = rankingOf(page).getByRole('img', { name: /^Auvergne-Rhône-Alpes, 2014/ });
	await mark.click();
	await expect(page.getByRole('dialog').getByTestId('card-value')).toHaveText('79,424');
	await page.keyboard.press('Escape');
	await expect(mark).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	// DEA1 Düsseldorf, C24 + C25, 2014, in datasets/observations.parquet.
	await expect(page.getByRole('dialog').getByTestId('card-value')).toHaveText('103,259');
});

test('the sha256 on the card is that of the file as served', async ({ page, request }) => {
	const { createHash } = await import('node:crypto');
	await page.goto('/en?year=2014');
	await openTable(page);
	await rankingOf(page).getByRole('button', { name: '79,424' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'C24' }).click();
	const file = await (await request.get('/data/observations.parquet')).body();
	const sha256 = createHash('sha256').update(file).digest('hex');
	await expect(page.getByTestId('card-observation').getByText(sha256)).toBeVisible();
});

test('the card of a sum of 2022 leads to the codes that were published', async ({ page }) => {
	await page.goto('/en');
	await openTable(page);
	await rankingOf(page).getByRole('button', { name: '79,873' }).click();
	const card = page.getByRole('dialog');
	await card.getByRole('button', { name: 'C24' }).click();
	await card
		.getByRole('button', { name: /Rhône-Alpes/ })
		.last()
		.click();
	const cell = page.getByTestId('card-observation');
	for (const code of ['sbs_r_nuts2021', 'C24', 'EMP_LOC_NR', '2022'])
		await expect(cell.getByText(code, { exact: true })).toBeVisible();
	await expect(cell.getByText(/^FRK[12]$/)).toBeVisible();
});

test('a secret input stays confidential on its card', async ({ page }) => {
	await page.goto('/en?sector=food&year=2014');
	await openTable(page);
	// Eurostat, sbs_r_nuts06_r2: V16110, DEA1, 2014: C10 23,913; C11 ": c".
	await rankingOf(page).getByRole('button', { name: 'at least 23,913' }).click();
	const card = page.getByRole('dialog');
	await card.getByRole('button', { name: 'C11' }).click();
	await expect(card.getByTestId('card-value')).toHaveText('confidential');
	await expect(card.getByText(': c', { exact: true })).toBeVisible();
});

test('the cards of a quotient and of a change lead to their inputs', async ({ page }) => {
	await page.goto('/en/regions/auvergne-rhone-alpes?year=2014&benchmark=other_hosts');
	await page.locator('[data-measure=location_quotient]').getByRole('button').click();
	const card = page.getByRole('dialog');
	await expect(card.getByTestId('card-value')).toHaveText('0.98');
	await card.getByRole('button', { name: /Y, the sector in the benchmark/ }).click();
	await card.getByRole('button', { name: /Lombardy/ }).click();
	await expect(card.getByTestId('card-value')).toHaveText('193,662');
	await page.keyboard.press('Escape');
	const shift = page.getByRole('figure', { name: /^Why it moved/ });
	await shift.locator('summary').click();
	await shift.getByRole('button', { name: '−7,998', exact: true }).click();
	await card.getByRole('button', { name: /own, Metallurgy/ }).click();
	await card.getByRole('button', { name: /x₁, the last year/ }).click();
	await expect(card.getByRole('button', { name: 'C24' })).toContainText('9,367');
});

test('the dialogs are clean to axe', async ({ page }) => {
	await page.goto('/fr?year=2014');
	await openTable(page);
	const clean = async () => {
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectClean(page, { within: '[role=dialog]' });
		await page.keyboard.press('Escape');
	};
	await rankingOf(page).getByRole('button', { name: '79\u202f424' }).click();
	await clean();
	await rankingOf(page).getByRole('button', { name: 'Reproduire' }).click();
	await clean();
	await rankingOf(page).getByRole('button', { name: 'Citer' }).click();
	await clean();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a number of a table is plain text', async ({ page }) => {
		await page.goto('/en');
		await expect(rankingOf(page).locator('td.number').first()).toHaveText('210,214');
		await expect(page.locator('button.figure-number')).toHaveCount(0);
	});
});
