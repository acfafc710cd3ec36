import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/run/find-browser';

/** `npm test` takes a free one, so that two runs can stand side by side. */
const PORT = process.env['FILIERES_E2E_PORT'] || '4319';

export default defineConfig({
	testDir: 'tests/e2e',
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	// Guards against what never comes, not measures of speed: a machine may have other things to do.
	timeout: 180_000,
	expect: { timeout: 45_000 },
	projects: [{ name: 'chromium' }],
	use: {
		// What is pressed must be there: a test that waits for ever for a button tells nothing.
		actionTimeout: 60_000,
		baseURL: `http://localhost:${PORT}`,
		launchOptions: {
			executablePath: await findBrowser(),
			// Root needs no-sandbox; the rest keeps Chromium from talking to anyone by itself.
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run'
			]
		}
	},
	webServer: {
		command: `node --import tsx tests/run/serve-build.ts ${PORT}`,
		url: `http://localhost:${PORT}/`,
		reuseExistingServer: false
	}
});
