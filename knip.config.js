/**
 * What runs without being imported, for the search for dead code in `npm run lint`. All else has to
 * be reached from here, and what a module exports has to be imported by another.
 */

/** @type {import('knip').KnipConfig} */
export default {
	entry: [
		// The command, and what it starts in threads.
		'src/cli/{dateline,pool-thread,review/draft-thread}.ts',
		// What is published beside the command: see packages/.
		'src/lib/article/article.ts',
		'src/lib/{geoparse,collection}/index.ts',
		'src/lib/component/{api,create-map,data}.ts',
		// What goes with the component as it is, and the pages of others that use it.
		'packages/component/*.svelte',
		'packages/component/examples/**/*.{js,jsx,css,svelte}',
		// Run from `dist/` by the scripts of package.json.
		'geodata/build.ts',
		'training/{train,write-ranker,evaluate}.ts',
		'bench/bench.ts',
		'tests/fixtures/generate.ts',
		// Run from `dist/` by the development server.
		'src/cli/build-data.ts',
		// Imported by the language's code, by pages and by the build of the gazetteer.
		'src/lib/languages/*/{about,desk,embed,example,exonyms,messages,not-found,one-file,plain,record,story}.ts',
		// The site of the documents.
		'docs/.vitepress/config.ts',
		// The exported desk, and what stands for others in a page that is one file: see vite.single.config.ts.
		'src/lib/pages/review/exported-page.ts',
		'scripts/maplibre/inline-worker.js',
		// Takes the place of a module of MapLibre's.
		'scripts/maplibre/line-labels.js',
		'src/lib/map/canvas/embedded-tiles.ts',
		'src/lib/view/embedded-file.ts',
		'src/lib/still/embedded-pictures.ts',
		// What makes a page one file, and what stands for another where it renders.
		'src/lib/pages/map/one-file-thread.ts',
		'src/lib/still/given-picture.ts',
		// Called where all tests run.
		'scripts/engines.mjs',
		// Read by dependency-cruiser.
		'scripts/aliases.js',
		// Bundled by the benchmark while it runs.
		'bench/page/bare-map.js'
	],
	project: [
		'{packages,src,geodata,training,bench,tests,scripts}/**/*.{ts,js,mjs,svelte,css}',
		'*.{ts,js}',
		// What its types refer to lies beside them once they are published.
		'!packages/**/*.d.ts'
	],
	// A module's own use of a name is no reason to export it.
	ignoreExportsUsedInFile: false,
	// Resolved by the name of a file when the command is bundled; run by the test of what is published; named in a file of JSON.
	ignoreDependencies: [
		// The published component by its own name.
		'dateline-component',
		'@expo-google-fonts/noto-sans',
		'@expo-google-fonts/noto-sans-arabic',
		'@arethetypeswrong/cli',
		'typedoc-plugin-markdown'
	],
	// Debian's, tried where there is one.
	ignoreBinaries: ['apt-get', 'mkfifo'],
	compilers: {
		/** Fonts are named by the styles. */
		css: (text) =>
			Array.from(text.matchAll(/url\('(@[^']+)'\)/g), ([, file]) => `import '${file}';`).join('\n')
	},
	playwright: { config: 'playwright.config.ts', entry: 'tests/**/*.e2e.ts' }
};
