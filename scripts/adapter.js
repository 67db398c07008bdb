/**
 * A SvelteKit adapter that keeps the page renderer beside the page's files:
 * `build/client` is what every site is copied from, `build/server` renders its pages.
 *
 * `dateline build` calls that renderer once a page, so making a site needs no bundler and the
 * pages of a large collection can be rendered as a stream. No page loads SvelteKit's own scripts:
 * see page-scripts.js.
 *
 * While developing, the pages are rendered from the collections of dev-site.js.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtCollections } from './dev-site.js';
import { pageScripts } from './page-scripts.js';

/** @returns {import('@sveltejs/kit').Adapter} */
export default function adapter() {
	return {
		name: 'dateline',
		emulate: () => ({
			platform: async () => ({
				collections: await builtCollections(),
				siteUrl: null,
				isDraft: false,
				brand: null,
				scripts: Object.fromEntries(
					Object.entries(pageScripts).map(([name, file]) => [
						name,
						{ file, imports: [], styles: [], font: null, next: [], messages: {} }
					])
				)
			})
		}),
		async adapt(builder) {
			builder.rimraf('build');
			builder.writeClient('build/client');
			// In the package once: a build takes it from static/.
			builder.rimraf('build/client/geodata');
			// Styles and fonts; all else runs the router.
			const compiled = 'build/client/_app';
			for (const name of readdirSync(compiled, { encoding: 'utf8', recursive: true })) {
				if (/\.(?:m?js|json)$/.test(name)) rmSync(`${compiled}/${name}`);
			}
			builder.writeServer('build/server');
			writeFileSync(
				'build/server/manifest.js',
				`export const manifest = ${builder.generateManifest({ relativePath: './' })};\n`
			);
		}
	};
}
