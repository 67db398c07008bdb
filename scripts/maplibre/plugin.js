/**
 * Builds MapLibre from its own source. Its published files hold what page and worker share twice;
 * here it is one chunk that both load, and what no map of ours uses (controls, markers, popups) stays out.
 */
import { join, resolve } from 'node:path';
import { transformWithOxc } from 'vite';

const source = resolve(import.meta.dirname, '../../node_modules/maplibre-gl/src');

/** What its license asks to be said in its files. */
export const mapLibreNotice =
	'/*! MapLibre GL JS, 3-Clause BSD: https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt */';

/** The modules of MapLibre, of what it depends on, and what stands in a place of its own in it. */
export const mapLibreModules =
	/node_modules\/(?:maplibre-gl|@maplibre|@mapbox|bidi-js|earcut|gl-matrix|kdbush|murmurhash-js|pbf|potpack|quickselect)\/|\/maplibre\/line-labels\.js$/;

/** Modules that stand for what the page imports, and the worker it asks for by address. */
const pageModule = join(import.meta.dirname, 'page.js');
const workerStarter = join(import.meta.dirname, 'web-worker.js');
const pageFonts = join(import.meta.dirname, 'page-fonts.js');
const lineLabels = join(import.meta.dirname, 'line-labels.js');
const workerModule = join(import.meta.dirname, 'worker.js');

const workerUrlId = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** @returns {import('vite').Plugin} */
export function mapLibreFromSource() {
	return {
		name: 'dateline-maplibre',
		enforce: 'pre',
		resolveId(id, importer) {
			if (id === 'maplibre-gl') return pageModule;
			if (id.endsWith('/web_worker.ts') && importer?.startsWith(source)) return workerStarter;
			if (id.endsWith('/font_face_manager.ts') && importer?.startsWith(source)) return pageFonts;
			if (id === './get_anchors.ts' && importer?.startsWith(source)) return lineLabels;
			return id === workerUrlId ? `\0${id}` : undefined;
		},
		load(id) {
			if (id !== `\0${workerUrlId}`) return undefined;
			const file = this.emitFile({ type: 'chunk', id: workerModule, name: 'maplibre-worker' });
			return `export default import.meta.ROLLUP_FILE_URL_${file};`;
		},
		async transform(code, id) {
			if (!id.startsWith(source) || !id.endsWith('.ts')) return undefined;
			// Its classes declare fields again that their parents have set.
			return transformWithOxc(code, id, {
				assumptions: { setPublicClassFields: true },
				typescript: { removeClassFieldsWithoutInitializer: true }
			});
		}
	};
}
