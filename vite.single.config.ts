import { resolve } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import { alias } from './scripts/aliases.js';
import { mapLibreFromSource, mapLibreNotice } from './scripts/maplibre/plugin.js';

/** Modules that fetch something, and what stands for them in a page that is one file. */
const standIns: Readonly<Record<string, string>> = Object.fromEntries(
	[
		['src/lib/view/site-file.ts', 'src/lib/view/embedded-file.ts'],
		['src/lib/map/canvas/basemap-source.ts', 'src/lib/map/canvas/embedded-tiles.ts'],
		['scripts/maplibre/web-worker.js', 'scripts/maplibre/inline-worker.js'],
		['src/lib/still/pictures.ts', 'src/lib/still/embedded-pictures.ts']
	].map((pair) => pair.map((path) => resolve(path)))
);

const workerUrlId = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

const embedded: Plugin = {
	name: 'dateline-embedded',
	enforce: 'pre',
	async resolveId(id, importer, options) {
		// Its text is found by its name.
		if (id === workerUrlId) return `\0${id}`;
		const found = await this.resolve(id, importer, { ...options, skipSelf: true });
		const standIn = found && standIns[found.id];
		return standIn && standIn !== importer ? standIn : null;
	},
	load: (id) => (id === `\0${workerUrlId}` ? 'export default "";' : undefined),
	/** MapLibre's worker, a script by itself. */
	async generateBundle() {
		const built = (await build({
			configFile: false,
			logLevel: 'warn',
			plugins: [mapLibreFromSource()],
			resolve: { alias },
			publicDir: false,
			build: {
				write: false,
				lib: { entry: 'scripts/maplibre/worker.js', formats: ['iife'], name: 'worker' }
			}
		})) as Rolldown.RolldownOutput[];
		const [chunk] = built[0].output;
		this.emitFile({ type: 'asset', fileName: 'maplibre-worker.js', source: chunk.code });
	}
};

/** The pages that may be one file, each with a build of its own: `vite build --mode review`. */
const entries: Readonly<Record<string, string>> = {
	page: 'src/lib/pages/map/map-page.ts',
	review: 'src/lib/pages/review/exported-page.ts'
};

/**
 * Builds the program of a page that is one file: one script, one style sheet and the map's worker, with
 * every font in them. `src/cli/one-file.ts` puts them into the page.
 */
export default defineConfig(({ mode }) => {
	const name = mode in entries ? mode : 'page';
	return {
		mode: 'production',
		plugins: [
			embedded,
			mapLibreFromSource(),
			svelte({ configFile: false, preprocess: vitePreprocess() })
		],
		resolve: { alias: { ...alias, pmtiles: resolve('node_modules/pmtiles/src/index.ts') } },
		define: { 'typeof globalThis.DecompressionStream': '"function"' },
		publicDir: false,
		build: {
			outDir: 'build/single',
			emptyOutDir: name === 'page',
			assetsInlineLimit: Infinity,
			cssCodeSplit: false,
			modulePreload: false,
			chunkSizeWarningLimit: 4000,
			rolldownOptions: {
				input: entries[name],
				output: {
					codeSplitting: false,
					entryFileNames: `${name}.js`,
					postBanner: mapLibreNotice,
					assetFileNames: `${name}[extname]`
				}
			}
		}
	};
});
