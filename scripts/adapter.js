/**
 * A SvelteKit adapter that keeps the page renderer beside the page's files:
 * `build/client` is what every site is copied from, `build/server` renders its pages.
 *
 * `dateline build` calls that renderer once a page, so making a site needs no bundler and the
 * pages of a large collection can be rendered as a stream.
 */
import { writeFileSync } from 'node:fs';

/** @returns {import('@sveltejs/kit').Adapter} */
export default function adapter() {
	return {
		name: 'dateline',
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
