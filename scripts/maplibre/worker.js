/**
 * MapLibre's worker, which also reads what `sourceText` in `src/lib/map/canvas/source-text.ts` wrote: text
 * passes between threads at once, a tree of objects is copied node by node.
 */
import '../../node_modules/maplibre-gl/src/source/worker.ts';
import { GeoJSONWorkerSource } from '../../node_modules/maplibre-gl/src/source/geojson_worker_source.ts';
import { readSourceText } from '$lib/map/canvas/source-text.ts';

const { loadAndProcessGeoJSON } = GeoJSONWorkerSource.prototype;

/** @type {typeof loadAndProcessGeoJSON} */
GeoJSONWorkerSource.prototype.loadAndProcessGeoJSON = function (params, aborter) {
	params.data = readSourceText(params.data);
	return loadAndProcessGeoJSON.call(this, params, aborter);
};
