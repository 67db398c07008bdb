import { resolve } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { alias } from './scripts/aliases.js';
import { sparing } from './scripts/spared.js';

/** How many pixels a `rem` is: in a page of somebody else's the root may have any size. */
const remPx = 16;

/**
 * The styles of a page of ours as they are in a shadow root: the root is the host, the body the first element
 * in it. Fonts cannot be declared there; text is set in the reader's own.
 */
const forShadowRoot = (css: string) =>
	css
		.replace(/@font-face\s*\{[^}]*\}/g, '')
		.replace(/:root\[([^\]]+)\]/g, ':host([$1])')
		.replace(/:root\b/g, ':host')
		.replace(/(^|[{},])body(?=[\s,{])/g, '$1.dateline')
		.replace(/(?<![\w#.-])(\d*\.?\d+)rem\b/g, (_, count: string) => `${Number(count) * remPx}px`);

/** Of the styles of a page, the colors and fonts that parts of it are set in, light and dark. */
const colorsOf = (css: string) =>
	css
		.replace(/@media print\s*\{[^]*?\}\s*\}/g, '')
		// With what the browsers that know no `light-dark()` are given in its place.
		.match(/@media[^{]*\{:root\{[^}]*\}\}|:root(?:\[[^\]]*\])?\{[^}]*\}/g)
		?.join('') ?? '';

/** Puts all styles into the script, which hands them to each shadow root. */
const stylesInScript: Plugin = {
	name: 'dateline-component-styles',
	enforce: 'post',
	generateBundle(_, bundle) {
		const sheets = Object.values(bundle).flatMap((file) =>
			file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : []
		);
		const css = sheets.map(({ source }) => String(source)).join('');
		const texts = new Map([
			['the styles of the component', css],
			['the colors of the component', colorsOf(css)]
		]);
		for (const [name, text] of texts) {
			const place = `/* ${name} */`;
			const chunk = Object.values(bundle).find(
				(file) => file.type === 'chunk' && file.code.includes(place)
			);
			if (chunk?.type !== 'chunk' || text === '') return this.error(`${name} found no place`);
			// Within a text of the script, whichever marks begin and end it.
			const written = JSON.stringify(forShadowRoot(text)).slice(1, -1);
			chunk.code = chunk.code.replace(place, () => written.replace(/[`']|\$(?=\{)/g, '\\$&'));
		}
		for (const { fileName } of sheets) delete bundle[fileName];
		const code = Object.values(bundle).map((file) => (file.type === 'chunk' ? file.code : ''));
		// Of the fonts, those that no style sheet but the map's own names.
		for (const { fileName } of Object.values(bundle)) {
			const name = fileName.split('/').at(-1)!;
			if (name.endsWith('.woff2') && !code.some((text) => text.includes(name))) {
				delete bundle[fileName];
			}
		}
	}
};

/** The host's MapLibre knows where its worker is. */
const workerOfTheHost: Plugin = {
	name: 'dateline-worker-of-the-host',
	enforce: 'pre',
	resolveId: (id) => (id === 'maplibre-gl/dist/maplibre-gl-worker.mjs?url' ? `\0${id}` : undefined),
	load: (id) =>
		id === '\0maplibre-gl/dist/maplibre-gl-worker.mjs?url' ? 'export default "";' : undefined
};

/** Builds what is published for other people's pages; `packages/component` says what else goes with it. */
export default defineConfig({
	mode: 'component',
	plugins: [
		workerOfTheHost,
		// Of ours no file is fetched before a part.
		sparing({ 'vite/preload-helper.js': 'export const __vitePreload = (load) => load();' }),
		svelte({ configFile: false, preprocess: vitePreprocess() }),
		stylesInScript
	],
	resolve: {
		alias: {
			...alias,
			// Its built file calls a helper for each function, which keeps all of them in the bundle.
			pmtiles: resolve('node_modules/pmtiles/src/index.ts')
		}
	},
	base: './',
	define: { 'typeof globalThis.DecompressionStream': '"function"' },
	publicDir: false,
	build: {
		outDir: 'dist/component',
		emptyOutDir: true,
		license: { fileName: 'licenses.md' },
		assetsInlineLimit: 0,
		cssCodeSplit: false,
		modulePreload: false,
		rolldownOptions: {
			external: ['maplibre-gl'],
			input: {
				index: 'src/lib/component/create-map.ts',
				data: 'src/lib/component/data.ts'
			},
			preserveEntrySignatures: 'strict',
			output: {
				entryFileNames: '[name].js',
				// A host's Svelte compiles what is called `.svelte.js`.
				chunkFileNames: ({ name }) => `parts/${name.replace('.svelte', '')}.js`,
				assetFileNames: 'parts/[name][extname]'
			}
		}
	}
});
