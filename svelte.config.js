import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import adapter from './scripts/adapter.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter(),
		// One build serves at any address and under any path.
		paths: { relative: true },
		// Pages are rendered once their collection is known: see src/cli/render.ts.
		prerender: { entries: [], handleUnseenRoutes: 'ignore' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['self']
			}
		}
	}
};
