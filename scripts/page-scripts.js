/**
 * The scripts that bring pages to life. A page is rendered to a file and navigates by its own
 * address, so its script hydrates one component and loads no router; each is an entry of
 * vite.pages.config.ts. `build/server/page-scripts.json` names their files for the renderer.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Scripts by the name a page asks for them. */
export const pageScripts = {
	map: 'src/routes/[collection]/map-page.ts',
	embed: 'src/routes/[collection]/embed/embed-page.ts',
	try: 'src/routes/try/try-page.ts',
	places: 'src/routes/places/places-page.ts'
};

const messageFile = /\/src\/lib\/messages\/(en|uk|ru)\.ts$/;

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
			/** A chunk's own file first, then those it imports. */
			const filesOf = (/** @type {string} */ file, needed = new Set()) => {
				if (needed.has(file)) return needed;
				needed.add(file);
				const chunk = bundle[file];
				if (chunk.type === 'chunk') for (const name of chunk.imports) filesOf(name, needed);
				return needed;
			};
			const entries = chunks.filter((chunk) => chunk.isEntry);
			const scripts = entries.map(({ name, fileName }) => {
				const needed = filesOf(fileName);
				const messages = chunks.flatMap(({ facadeModuleId, fileName: file }) => {
					const language = messageFile.exec(facadeModuleId ?? '')?.[1];
					const files = [...filesOf(file)].filter((part) => !needed.has(part));
					return language ? [[language, files]] : [];
				});
				const [file, ...imports] = needed;
				return [name, { file, imports, messages: Object.fromEntries(messages) }];
			});
			writeFileSync(
				resolve('build/server/page-scripts.json'),
				JSON.stringify(Object.fromEntries(scripts))
			);
		}
	};
}
