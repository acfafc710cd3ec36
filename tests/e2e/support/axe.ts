import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

/** Rules whose answer the colours change; every other reads structure alone. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** How axe looks: at the whole page by all of its rules, where nothing else is said. */
interface Look {
	readonly rules?: readonly string[];
	/** A selector; what it finds is looked at, and nothing else. */
	readonly within?: string;
}

/** That axe finds nothing on a page, as it stands and in the colours that it has. */
export async function expectClean(page: Page, look: Look = {}): Promise<void> {
	expect(await violationsOn(page, look)).toEqual([]);
}

/**
 * That axe finds nothing on a page, in light colours and then in dark ones. The dark sheet sets colours and nothing
 * else (tests/figures/hues.test.ts), so that in dark only the rules of colour can find what they did not find in light.
 */
export async function expectCleanInBothColours(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await violationsOn(page, {});
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await violationsOn(page, { rules: OF_COLOUR });
	expect({ light, dark }).toEqual({ light: [], dark: [] });
}

async function violationsOn(page: Page, { rules, within }: Look) {
	// The legacy mode looks into no frames of other sites, and sends far less: here is none to look into.
	expect(await page.locator('iframe, frame').count()).toBe(0);
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	if (rules !== undefined) axe.withRules([...rules]);
	if (within !== undefined) axe.include(within);
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
