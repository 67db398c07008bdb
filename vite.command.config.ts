import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);

/** What the PNGs of cards are written in, beside the module that draws them. */
const fonts = [
	'noto-sans/400Regular/NotoSans_400Regular.ttf',
	'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
	'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'
];

function emitFonts(): Plugin {
	return {
		name: 'dateline-card-fonts',
		generateBundle() {
			for (const font of fonts) {
				const source = readFileSync(resolve(`@expo-google-fonts/${font}`));
				this.emitFile({ type: 'asset', fileName: basename(font), source });
			}
		}
	};
}

/**
 * Builds the command with all that it reads and draws with, so that whoever installs it gets these very
 * versions and nothing else. What is compiled for a machine, as the drawing of PNGs is, stays a
 * dependency; DuckDB, which few need, is installed by whom it serves.
 */
export default defineConfig({
	plugins: [emitFonts()],
	publicDir: false,
	ssr: { noExternal: true, external: ['@resvg/resvg-js', '@duckdb/node-api'] },
	build: {
		ssr: true,
		emitAssets: true,
		outDir: 'build/command',
		// Read by scripts/notices.js.
		license: { fileName: '.vite/licenses.json' },
		target: 'node20.19',
		rolldownOptions: {
			// The command, then what its threads load: see src/cli/pool.ts.
			input: [
				'dateline',
				'pool-thread',
				'review/draft-thread',
				'ingest',
				'read-whole',
				'render',
				'pictures'
			].map((name) => `src/cli/${name}.ts`),
			output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
		}
	}
});
