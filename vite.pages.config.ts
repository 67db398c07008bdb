import { resolve } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { alias } from './scripts/aliases.js';
import { mapLibreFromSource, mapLibreModules, mapLibreNotice } from './scripts/maplibre/plugin.js';
import { listPageScripts, pageScripts } from './scripts/page-scripts.js';
import { sparing } from './scripts/spared.js';

/** The files that have run when a file of the bundle runs, by its name. */
const loadedBefore = new Map<string, ReadonlySet<string>>();

const noteLoaded: Plugin = {
	name: 'dateline-loaded-before',
	generateBundle: {
		order: 'pre',
		handler(_, bundle) {
			for (const start of Object.keys(bundle)) {
				const loaded = new Set([start]);
				for (const name of loaded) {
					const file = bundle[name];
					if (file?.type === 'chunk') for (const next of file.imports) loaded.add(next);
				}
				loadedBefore.set(start, loaded);
			}
		}
	}
};

/**
 * Builds the scripts that bring pages to life, apart from SvelteKit's build: what only its router
 * needs of Svelte would else come with every page.
 */
export default defineConfig({
	plugins: [
		mapLibreFromSource(),
		sparing(),
		svelte({ configFile: false, preprocess: vitePreprocess() }),
		listPageScripts(),
		noteLoaded
	],
	resolve: {
		alias: {
			...alias,
			// Its built file calls a helper for each function, which keeps all of them in the bundle.
			pmtiles: resolve('node_modules/pmtiles/src/index.ts'),
			// One for Turf and MapLibre, whose versions differ in nothing that either asks of it.
			tinyqueue: resolve('node_modules/tinyqueue/index.js')
		}
	},
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
		// Read by scripts/notices.js.
		license: { fileName: '.vite/licenses.json' },
		emptyOutDir: false,
		assetsInlineLimit: 0,
		modulePreload: {
			// What is there already need not be asked for with what comes later: 50 names are 700 bytes.
			resolveDependencies: (_, files, { hostId }) =>
				files.filter((file) => !loadedBefore.get(hostId)?.has(file))
		},
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
						// A few lines each, which as files of their own weigh twice as much.
						{
							name: 'site',
							test: /src\/lib\/(?:view\/(?:site-file|scale-bar)|collection\/(?:problem|unsure|districts|filter)|article\/iso-date|geo\/(?:mercator|lng-lat|feature-code))\.ts$/
						},
						// What texts are loaded by and what they are made with: apart, each language would list both again.
						{
							name: 'text',
							test: /src\/lib\/(?:view\/text\.svelte|languages\/(?:plural|messages|dates))\.ts$/
						},
						// Fetched together, once the map is drawn.
						{
							name: 'narrowing',
							test: /src\/lib\/search\/(?:Chips\.svelte|Facets\.svelte|filter-names\.ts|counted-choices\.svelte\.ts)|src\/lib\/collection\/choices\.ts/
						},
						{
							name: 'map-page',
							test: /src\/lib\/(?:view\/hand-focus|collection\/(?:source-page|titles)|search\/hits\.svelte|reader\/source-link|still\/pictures)\.ts$/
						}
					],
					includeDependenciesRecursively: false
				},
				// The chunks of the group; what only leads to them is ours.
				postBanner: ({ name }) => (name.startsWith('maplibre~') ? mapLibreNotice : ''),
				// As SvelteKit names them, so that fonts and styles of both builds are the same files.
				assetFileNames: '_app/immutable/assets/[name].[hash][extname]'
			}
		}
	}
});
