import type { Page } from '@playwright/test';
import { expect, rankingOf, test } from '../support/test';

/** What browsers that keep a device from being told by its drawings do to a page: noise, stripes, white. */
const LIES = {
	'noise in what is read': () => {
		const read = CanvasRenderingContext2D.prototype.getImageData;
		CanvasRenderingContext2D.prototype.getImageData = function (...where) {
			const image = read.apply(this, where);
			image.data.forEach((_, at) => (image.data[at] = (at * 97) % 256));
			return image;
		};
	},
	'white in what is read': () => {
		const read = CanvasRenderingContext2D.prototype.getImageData;
		CanvasRenderingContext2D.prototype.getImageData = function (...where) {
			const image = read.apply(this, where);
			image.data.fill(255);
			return image;
		};
	},
	'stripes in the file': () => {
		const write = HTMLCanvasElement.prototype.toBlob;
		HTMLCanvasElement.prototype.toBlob = function (...how) {
			const context = this.getContext('2d');
			const copy = document.createElement('canvas');
			copy.width = this.width;
			copy.height = this.height;
			const striped = copy.getContext('2d');
			if (context === null || striped === null) return;
			for (let x = 0; x < copy.width; x += 8) striped.fillRect(x, 0, 4, copy.height);
			write.apply(copy, how);
		};
	}
} as const;

async function askForPng(page: Page, words: { button: RegExp; png: RegExp }) {
	await rankingOf(page).getByRole('button', { name: words.button }).click();
	await rankingOf(page).getByRole('button', { name: words.png }).click();
}

for (const [name, lie] of Object.entries(LIES))
	test(`${name}: no PNG, the reason, and the SVG instead`, async ({ page }) => {
		await page.addInitScript(lie);
		await page.goto('/en');
		await askForPng(page, { button: /^Download ·/, png: /\(PNG\)/ });
		const alert = rankingOf(page).getByRole('alert');
		await expect(alert).toContainText('This browser does not let a page read what it draws');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			alert.getByRole('button', { name: 'Download the SVG' }).click()
		]);
		expect(download.suggestedFilename()).toMatch(/_ranking\.svg$/);
		await expect(alert).toBeHidden();
	});

test('the reason is said in French too', async ({ page }) => {
	await page.addInitScript(LIES['white in what is read']);
	await page.goto('/fr');
	await askForPng(page, { button: /^Télécharger/, png: /\(PNG\)/ });
	await expect(rankingOf(page).getByRole('alert')).toContainText(
		'Ce navigateur ne laisse pas une page lire ce qu’elle dessine'
	);
});
