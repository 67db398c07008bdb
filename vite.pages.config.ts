import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { alias } from './scripts/aliases.js';
import { mapLibreFromSource, mapLibreModules, mapLibreNotice } from './scripts/maplibre.js';
import { listPageScripts, pageScripts } from './scripts/page-scripts.js';
import { pmtilesAsCalled } from './scripts/pmtiles.js';

/** What pages begin with, and what they need to come to life: left alone, every set of pages that shares a module makes a file. */
const togetherAnyway = {
	address:
		/\/src\/lib\/(?:view\/url\.|collection\/(?:filter|problem)\.|geo\/|map\/style\/framing\.)/,
	begin:
		/\/src\/lib\/(?:boot\/(?:begin-page|fetch-source|live-on-demand|open-from-site|page-data)\.|map\/begin-map\.|map\/canvas\/site-style\.|map\/style\/(?:classes|features|marks)\.)/,
	view: /\/src\/lib\/view\/(?:coverage|links|passages|reading|view)\./,
	list: /\/src\/lib\/(?:reader\/(?:Failure|Heading|MarkedText|Passage|PlaceLine|PlaceList|PlaceSign|segments)\.|still\/pictures\.|map\/picture\/(?:CollectionStill|StillMap)\.|boot\/session|pages\/map\/Notices)/
};

/**
 * Builds the scripts that bring pages to life, apart from SvelteKit's build: what only its router
 * needs of Svelte would else come with every page.
 */
export default defineConfig({
	plugins: [
		mapLibreFromSource(),
		pmtilesAsCalled(),
		svelte({ configFile: false, preprocess: vitePreprocess() }),
		listPageScripts()
	],
	resolve: { alias },
	base: './',
	// Whatever browser draws the map inflates by itself: pmtiles needs no fflate.
	define: { 'typeof globalThis.DecompressionStream': '"function"' },
	publicDir: false,
	worker: {
		format: 'es',
		rolldownOptions: { output: { entryFileNames: '_app/live/[name].[hash].js' } }
	},
	build: {
		outDir: 'build/client',
		emptyOutDir: false,
		assetsInlineLimit: 0,
		// MapLibre's part, loaded after the text.
		chunkSizeWarningLimit: 700,
		rolldownOptions: {
			input: pageScripts,
			output: {
				entryFileNames: '_app/live/[name].[hash].js',
				chunkFileNames: '_app/live/[name].[hash].js',
				// Apart from our own, which changes more often; what its worker needs, apart again.
				codeSplitting: {
					groups: [
						{ name: 'maplibre', test: mapLibreModules, entriesAware: true },
						...Object.entries(togetherAnyway).map(([name, test]) => ({ name, test }))
					],
					includeDependenciesRecursively: false
				},
				postBanner: ({ name }) => (name.startsWith('maplibre') ? mapLibreNotice : ''),
				// As SvelteKit names them, so that fonts and styles of both builds are the same files.
				assetFileNames: '_app/immutable/assets/[name].[hash][extname]'
			}
		}
	}
});
