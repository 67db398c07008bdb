/**
 * The scripts that bring pages to life. A page is rendered to a file and navigates by its own
 * address, so its script hydrates one component and loads no router; each is an entry of
 * vite.pages.config.ts. `build/server/page-scripts.json` names their files for the renderer.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Scripts by the name a page asks for them. */
export const pageScripts = {
	map: 'src/lib/pages/map/map-page.ts',
	embed: 'src/lib/pages/embed/embed-page.ts',
	story: 'src/lib/pages/story/story-page.ts',
	try: 'src/lib/pages/try/try-page.ts',
	places: 'src/lib/pages/places/places-page.ts',
	review: 'src/lib/pages/review/review-page.ts'
};

/** What a script that imports it on demand asks for at once. */
const nextModule = /\/src\/lib\/(?:map\/canvas\/open-canvas|collection\/open)\.ts$/;

/** What a script imports on demand and the page is rendered from: its styles come with the text. */
const appModule = /-app\.ts$/;

/** What passages are set in: wanted before the styles are read that ask for it. */
const passageFont = /source-serif-4-latin-400-normal\.[^/]*\.woff2$/;

const messageFile = /\/src\/lib\/languages\/([a-z]+)\/messages\.ts$/;

const stylesOf = (/** @type {import('vite').Rolldown.OutputChunk} */ { viteMetadata }) => [
	...(viteMetadata?.importedCss ?? [])
];

/**
 * Writes the built files of every script, with all that they import, to the renderer's folder.
 *
 * @returns {import('vite').Plugin}
 */
export function listPageScripts() {
	return {
		name: 'dateline-page-scripts',
		writeBundle(_options, bundle) {
			const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
			/** The files a chunk imports in the order they run, its own last. */
			const filesOf = (/** @type {string} */ file, needed = new Set(), met = new Set()) => {
				if (met.has(file)) return needed;
				met.add(file);
				const chunk = bundle[file];
				if (chunk.type === 'chunk') for (const name of chunk.imports) filesOf(name, needed, met);
				return needed.add(file);
			};
			const font = Object.keys(bundle).find((file) => passageFont.test(file));
			if (font === undefined) this.error('the font of the passages is not among what is built');
			const entries = chunks.filter((chunk) => chunk.isEntry);
			const scripts = entries.map(({ name, fileName }) => {
				const needed = filesOf(fileName);
				const messages = chunks.flatMap(({ facadeModuleId, fileName: file }) => {
					const language = messageFile.exec(facadeModuleId ?? '')?.[1];
					const files = [...filesOf(file)].filter((part) => !needed.has(part));
					return language ? [[language, files]] : [];
				});
				const imports = [...needed].slice(0, -1);
				const asked = [...needed].flatMap((part) => bundle[part].dynamicImports);
				const partsOf = (/** @type {RegExp} */ module) => {
					const parts = new Set();
					for (const part of asked) {
						if (module.test(bundle[part].facadeModuleId ?? '')) filesOf(part, parts);
					}
					return [...parts].filter((part) => !needed.has(part));
				};
				const app = partsOf(appModule);
				const styles = [...needed, ...app].flatMap((part) => stylesOf(bundle[part]));
				return [
					name,
					{
						file: fileName,
						imports,
						styles,
						font,
						next: partsOf(nextModule),
						// A page that comes to life later reads them then.
						messages: app.length === 0 ? Object.fromEntries(messages) : {}
					}
				];
			});
			writeFileSync(
				resolve('build/server/page-scripts.json'),
				JSON.stringify(Object.fromEntries(scripts))
			);
		}
	};
}
