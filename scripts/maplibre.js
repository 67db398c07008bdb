/**
 * Builds MapLibre from its own source. Its published files hold what page and worker share twice;
 * here it is one chunk that both load, and what no map of ours uses (controls, markers, popups) stays out.
 */
import { resolve } from 'node:path';
import { transformWithOxc } from 'vite';

const source = resolve('node_modules/maplibre-gl/src');

/** What its license asks to be said in its files. */
export const mapLibreNotice =
	'/*! MapLibre GL JS, 3-Clause BSD: https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt */';

/** The modules of MapLibre and of what it depends on. */
export const mapLibreModules =
	/node_modules\/(?:maplibre-gl|@maplibre|@mapbox|bidi-js|earcut|gl-matrix|kdbush|murmurhash-js|pbf|potpack|quickselect|tinyqueue)\//;

/** What `maplibre-gl` exports to the page. */
const mapModule = `
export { Map } from '${source}/ui/map.ts';
export { prewarm } from '${source}/util/global_worker_pool.ts';
export { addProtocol } from '${source}/source/protocol_crud.ts';
import { config } from '${source}/util/config.ts';
export const setWorkerUrl = (url) => { config.WORKER_URL = url; };
`;

/**
 * Its worker, which reads what `sourceText` in `src/lib/map/canvas/source-text.ts` wrote: text passes between
 * threads at once, a tree of objects is copied node by node.
 */
const workerModule = `
import '${source}/source/worker.ts';
import { GeoJSONWorkerSource } from '${source}/source/geojson_worker_source.ts';
import { readSourceText } from '$lib/map/canvas/source-text.ts';
const { loadAndProcessGeoJSON } = GeoJSONWorkerSource.prototype;
GeoJSONWorkerSource.prototype.loadAndProcessGeoJSON = function (params, aborter) {
	params.data = readSourceText(params.data);
	return loadAndProcessGeoJSON.call(this, params, aborter);
};
`;

const mapId = 'maplibre-gl';
const workerUrlId = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
const workerId = '\0maplibre-worker';

/** @returns {import('vite').Plugin} */
export function mapLibreFromSource() {
	return {
		name: 'dateline-maplibre',
		enforce: 'pre',
		resolveId(id) {
			if (id === workerId) return id;
			return id === mapId || id === workerUrlId ? `\0${id}` : undefined;
		},
		load(id) {
			if (id === `\0${mapId}`) return mapModule;
			if (id === workerId) return workerModule;
			if (id !== `\0${workerUrlId}`) return undefined;
			const file = this.emitFile({ type: 'chunk', id: workerId, name: 'maplibre-worker' });
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
