import { resolve } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { listPageScripts, pageScripts } from './scripts/page-scripts.js';

/**
 * Builds the scripts that bring pages to life, apart from SvelteKit's build: what only its router
 * needs of Svelte would else come with every page.
 */
export default defineConfig({
	plugins: [svelte({ configFile: false, preprocess: vitePreprocess() }), listPageScripts()],
	resolve: { alias: { $lib: resolve('src/lib') } },
	base: './',
	publicDir: false,
	worker: {
		format: 'es',
		rolldownOptions: { output: { entryFileNames: '_app/live/[name].[hash].js' } }
	},
	build: {
		outDir: 'build/client',
		emptyOutDir: false,
		assetsInlineLimit: 0,
		// MapLibre is one chunk of about 1 MB, loaded after the text.
		chunkSizeWarningLimit: 1200,
		rolldownOptions: {
			input: pageScripts,
			output: {
				entryFileNames: '_app/live/[name].[hash].js',
				chunkFileNames: '_app/live/[name].[hash].js',
				// As SvelteKit names them, so that fonts and styles of both builds are the same files.
				assetFileNames: '_app/immutable/assets/[name].[hash][extname]'
			}
		}
	}
});
