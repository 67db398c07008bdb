/**
 * What `maplibre-gl` is to the page: of its source, what a map without controls, markers and popups needs.
 * These are internals of the version that package.json pins; internals.test.ts names what of them is relied on.
 */
import { config } from '../../node_modules/maplibre-gl/src/util/config.ts';
import { getGlobalWorkerPool } from '../../node_modules/maplibre-gl/src/util/global_worker_pool.ts';

export { Map } from '../../node_modules/maplibre-gl/src/ui/map.ts';
export { addProtocol } from '../../node_modules/maplibre-gl/src/source/protocol_crud.ts';

/** @param {string} url Absolute address of the built worker.js. */
export function setWorkerUrl(url) {
	config.WORKER_URL = url;
}

/** Unlike MapLibre's own, claims nothing: the worker ends with the last map, and starts with the next. */
export function prewarm() {
	void getGlobalWorkerPool().start();
}
