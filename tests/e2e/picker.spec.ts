import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const FIELD = 'Name or code of a region';

async function openPicker(page: Page) {
	await page.getByRole('button', { name: '+ Add a region' }).click();
	const field = page.getByRole('combobox', { name: FIELD });
	await expect(field).toBeFocused();
	return field;
}

const chip = (page: Page, name: string) => page.getByRole('button', { name: `Remove ${name}` });

test('three regions typed one after the other, by keyboard alone', async ({ page }) => {
	await page.goto('/en/compare');
	const field = await openPicker(page);
	for (const [typed, name] of [
		['lombard', 'Lombardy'],
		['catalunya', 'Catalonia'],
		['frk2', 'Rhône-Alpes']
	] as const) {
		await page.keyboard.type(typed);
		await expect(page.getByRole('option', { name })).toHaveAttribute('data-highlighted', '');
		await page.keyboard.press('Enter');
		await expect(chip(page, name)).toBeVisible();
		await expect(field).toBeFocused();
		await expect(field).toHaveValue('');
		await expect(page.locator('.picker-item')).toHaveCount(0);
	}
	await expect(page).toHaveURL(/\?compare=ITC4&compare=ES51&compare=FR71$/);
});

test('two regions by mouse: the field is empty and ready after each', async ({ page }) => {
	await page.goto('/en/compare');
	const field = await openPicker(page);
	for (const name of ['Lombardy', 'Catalonia']) {
		await page.keyboard.type(name.slice(0, 6));
		await page.getByRole('option', { name }).click();
		await expect(chip(page, name)).toBeVisible();
		await expect(field).toBeFocused();
		await expect(field).toHaveValue('');
	}
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true });
	test('two regions by touch: the field is empty and ready after each', async ({ page }) => {
		await page.goto('/en/compare');
		const field = await openPicker(page);
		for (const name of ['Lombardy', 'Catalonia']) {
			await page.keyboard.type(name.slice(0, 6));
			await page.getByRole('option', { name }).tap();
			await expect(chip(page, name)).toBeVisible();
			await expect(field).toBeFocused();
			await expect(field).toHaveValue('');
		}
	});
});

test('Escape clears the field, which stays in focus', async ({ page }) => {
	await page.goto('/en/compare');
	const field = await openPicker(page);
	await page.keyboard.type('nowhere');
	await expect(page.getByText('No region found for “nowhere”')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(field).toHaveValue('');
	await expect(field).toBeFocused();
	await page.keyboard.type('lomb');
	await expect(page.getByRole('option', { name: 'Lombardy' })).toBeVisible();
});

test('a chip taken away hands focus to the next, the last to the way to add one', async ({
	page
}) => {
	await page.goto('/en/compare?compare=ITC4&compare=ES51');
	await chip(page, 'Lombardy').press('Enter');
	await expect(chip(page, 'Catalonia')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: '+ Add a region' })).toBeFocused();
});

test('on the page for any region another can be typed at once', async ({ page }) => {
	await page.goto('/en/regions/any?region=frk2');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Rhône-Alpes');
	await page.getByRole('button', { name: 'Choose a region' }).click();
	const field = page.getByRole('combobox', { name: FIELD });
	await expect(field).toBeFocused();
	await page.keyboard.type('bavaria');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Bayern');
	await expect(field).toHaveValue('');
});
