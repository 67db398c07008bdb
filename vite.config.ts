import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Tests of the program as it is installed. They never run on what was compiled before a change. */
const ofTheBuilt = [
	'src/cli/build.test.ts',
	'src/cli/chain/chain.test.ts',
	'src/cli/increment/rebuild.test.ts',
	'src/cli/watch/offline.test.ts',
	'src/cli/whole.test.ts',
	'tests/package.test.ts',
	'tests/validators.test.ts'
];

/** The renderer of pages is compiled with all it imports: whoever installs the command needs nothing beside it. */
const rendererAlone: Plugin = {
	name: 'dateline-renderer-alone',
	apply: 'build',
	config: () => ({
		ssr: { noExternal: true },
		// Read by scripts/notices.js.
		build: { license: { fileName: '.vite/licenses.json' } }
	})
};

export default defineConfig({
	plugins: [sveltekit(), rendererAlone],
	// MapLibre is one chunk of about 1 MB, loaded after the text.
	build: { chunkSizeWarningLimit: 1200 },
	test: {
		// A busy machine is slow, which is no failure; what hangs is still ended.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					// No test changes what another one imports; each would open the modules anew.
					isolate: false,
					unstubGlobals: true,
					include: ['{src,geodata,training,bench,tests,scripts}/**/*.test.ts'],
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
