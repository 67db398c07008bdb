import { defineConfig } from '@playwright/test';
import { chromiumFlags, chromiumPath } from './scripts/chromium.mjs';

/** Another port lets the tests run beside a site that is being looked at. */
const port = Number(process.env.DATELINE_TEST_PORT ?? 4173);

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	fullyParallel: true,
	workers: 2,
	// Drawing in software on a busy machine takes its time; nothing here is a measurement.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	forbidOnly: !!process.env.CI,
	reporter: 'list',
	use: {
		baseURL: `http://127.0.0.1:${port}/`,
		launchOptions: {
			executablePath: chromiumPath(),
			args: chromiumFlags
		}
	},
	webServer: {
		command: `node bin/dateline.js serve site --port ${port}`,
		url: `http://127.0.0.1:${port}/`,
		// Another server would show another build.
		reuseExistingServer: false
	}
});
