import { resolve } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { alias } from './scripts/aliases.js';
import { mapLibreFromSource, mapLibreNotice } from './scripts/maplibre/plugin.js';

/** Where a site has what its readers save a map as one file with. */
const ofSites = 'build/client/_app/one-file';

/** @param modules Modules by their paths, and what stands for each. */
function standIn(modules: Readonly<Record<string, string>>): Plugin {
	const standIns = Object.fromEntries(
		Object.entries(modules).map((pair) => pair.map((path) => resolve(path)))
	) as Readonly<Record<string, string>>;
	return {
		name: 'dateline-stand-in',
		enforce: 'pre',
		async resolveId(id, importer, options) {
			const found = await this.resolve(id, importer, { ...options, skipSelf: true });
			const standIn = found && standIns[found.id];
			return standIn && standIn !== importer ? standIn : null;
		}
	};
}

const workerUrlId = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** @param isWritten Whether MapLibre's worker is built too, as a script by itself. */
const embeddedWorker = (isWritten: boolean): Plugin => ({
	name: 'dateline-embedded-worker',
	enforce: 'pre',
	// Its text is found by its name.
	resolveId: (id) => (id === workerUrlId ? `\0${id}` : null),
	load: (id) => (id === `\0${workerUrlId}` ? 'export default "";' : undefined),
	async generateBundle() {
		if (!isWritten) return;
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
});

/** The pages that may be one file, each with a build of its own: `vite build --mode review`. */
const pages: Readonly<Record<string, { readonly entry: string; readonly outDir: string }>> = {
	// A site has it too: its readers save what they have narrowed a map to.
	page: { entry: 'src/lib/pages/map/map-page.ts', outDir: ofSites },
	review: { entry: 'src/lib/pages/review/exported-page.ts', outDir: 'build/single' }
};

const resolution = {
	alias: { ...alias, pmtiles: resolve('node_modules/pmtiles/src/index.ts') }
};
const define = { 'typeof globalThis.DecompressionStream': '"function"' };

/** What a page opens on demand is not rendered with it: of that, only data and texts are read. */
const onlyRendered: Plugin = {
	name: 'dateline-only-rendered',
	enforce: 'pre',
	async resolveDynamicImport(id, importer) {
		if (typeof id !== 'string') return null;
		const found = await this.resolve(id, importer, { skipSelf: true });
		const isRead = /\/src\/lib\/(?:collection\/|languages\/[a-z]+\/messages)/.test(found?.id ?? '');
		return isRead ? null : nothing;
	},
	load: (id) => (id === nothing ? 'export {}' : undefined)
};
const nothing = '\0nothing';

/** The thread that makes a page one file: it renders as the command does, in a browser. */
const maker: UserConfig = {
	mode: 'production',
	plugins: [
		standIn({ 'src/lib/still/pictures.ts': 'src/lib/still/given-picture.ts' }),
		onlyRendered,
		svelte({
			configFile: false,
			preprocess: vitePreprocess(),
			compilerOptions: { css: 'external' },
			emitCss: false
		})
	],
	resolve: resolution,
	define,
	publicDir: false,
	ssr: {
		target: 'webworker',
		noExternal: true,
		// Svelte asks for it where there is one.
		external: ['node:async_hooks'],
		// Svelte as it renders, where Vite would take it as it is in a page.
		resolve: { conditions: ['svelte', 'worker', 'module', 'production'] }
	},
	build: {
		ssr: 'src/lib/pages/map/one-file-thread.ts',
		outDir: ofSites,
		emptyOutDir: false,
		// Read by scripts/notices.js.
		license: { fileName: '.vite/licenses.json' },
		minify: true,
		chunkSizeWarningLimit: 4000,
		rolldownOptions: {
			output: { codeSplitting: false, format: 'es', entryFileNames: 'maker.js' }
		}
	}
};

/**
 * Builds the program of a page that is one file: one script, one style sheet and the map's worker, with
 * every font in them. `src/lib/one-file/` puts them into the page.
 */
export default defineConfig(({ mode }) => {
	if (mode === 'maker') return maker;
	const name = mode in pages ? mode : 'page';
	const { entry, outDir } = pages[name];
	return {
		mode: 'production',
		plugins: [
			standIn({
				'src/lib/view/site-file.ts': 'src/lib/view/embedded-file.ts',
				'src/lib/map/canvas/basemap-source.ts': 'src/lib/map/canvas/embedded-tiles.ts',
				'scripts/maplibre/web-worker.js': 'scripts/maplibre/inline-worker.js',
				'src/lib/still/pictures.ts': 'src/lib/still/embedded-pictures.ts'
			}),
			embeddedWorker(name === 'page'),
			mapLibreFromSource(),
			svelte({ configFile: false, preprocess: vitePreprocess() })
		],
		resolve: resolution,
		define,
		publicDir: false,
		build: {
			outDir,
			emptyOutDir: true,
			assetsInlineLimit: Infinity,
			cssCodeSplit: false,
			modulePreload: false,
			chunkSizeWarningLimit: 4000,
			rolldownOptions: {
				input: { [name]: entry },
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
