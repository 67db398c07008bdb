import { defineConfig } from 'vite';

/**
 * Builds the `<dateline-map>` loader: one small script that any page can include. Not a module: a
 * host that sends no CORS headers would refuse a module to other sites.
 */
export default defineConfig({
	publicDir: false,
	build: {
		outDir: 'build/client',
		emptyOutDir: false,
		lib: {
			entry: 'src/lib/embed/element.ts',
			name: 'datelineMap',
			formats: ['iife'],
			fileName: () => 'dateline-map.js'
		}
	}
});
