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
				'default-src': ['none'],
				'script-src': ['self'],
				'worker-src': ['self'],
				'connect-src': ['self'],
				// The preview of an embed.
				'frame-src': ['self'],
				'style-src': ['self'],
				'font-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'base-uri': ['self'],
				'require-trusted-types-for': ['script'],
				// Ours, for the two workers, and Svelte's, for the markup of its components.
				'trusted-types': ['dateline', 'svelte-trusted-html']
			}
		}
	}
};
