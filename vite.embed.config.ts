import { defineConfig } from 'vite';

/** Builds the `<dateline-map>` loader: one small script that any page can include. */
export default defineConfig({
	publicDir: false,
	build: {
		outDir: 'build/client',
		emptyOutDir: false,
		lib: { entry: 'src/lib/embed/element.ts', formats: ['es'], fileName: () => 'dateline-map.js' }
	}
});
