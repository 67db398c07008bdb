import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { devSite } from './scripts/dev-site.js';

/** Tests of the program as it is installed. They never run on what was compiled before a change. */
const ofTheBuilt = ['src/cli/build.test.ts', 'tests/readme.test.ts'];

export default defineConfig({
	plugins: [sveltekit(), devSite()],
	// The renderer of pages is a file of the package that needs no other.
	ssr: { noExternal: true },
	// MapLibre is one chunk of about 1 MB, loaded after the text.
	build: { chunkSizeWarningLimit: 1200 },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['{src,geodata,training,tests,scripts}/**/*.test.ts'],
					exclude: ['**/*.svelte.test.ts', ...ofTheBuilt]
				}
			},
			{
				extends: true,
				test: {
					name: 'built',
					environment: 'node',
					include: ofTheBuilt,
					globalSetup: 'scripts/built.js'
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: { name: 'dom', environment: 'jsdom', include: ['src/**/*.svelte.test.ts'] }
			}
		]
	}
});
