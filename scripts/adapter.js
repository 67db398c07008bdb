/**
 * A SvelteKit adapter that keeps the page renderer beside the page's files:
 * `build/client` is what every site is copied from, `build/server` renders its pages.
 *
 * `dateline build` calls that renderer once a page, so making a site needs no bundler and the
 * pages of a large collection can be rendered as a stream.
 *
 * While developing, the pages are rendered from the collections of the site built last.
 */
import { writeFileSync } from 'node:fs';
import { builtCollections } from './dev-site.js';

/** @returns {import('@sveltejs/kit').Adapter} */
export default function adapter() {
	return {
		name: 'dateline',
		emulate: () => ({
			platform: async () => ({ collections: await builtCollections(), siteUrl: null })
		}),
		async adapt(builder) {
			builder.rimraf('build');
			builder.writeClient('build/client');
			builder.writeServer('build/server');
			writeFileSync(
				'build/server/manifest.js',
				`export const manifest = ${builder.generateManifest({ relativePath: './' })};\n`
			);
		}
	};
}
