/** Reads the basemap's one file by range requests. */
import type * as maplibregl from 'maplibre-gl';
import { Protocol } from 'pmtiles';

/** Lets MapLibre read `pmtiles://` addresses; called before the first map. */
export function addBasemapProtocol(maplibre: Pick<typeof maplibregl, 'addProtocol'>) {
	maplibre.addProtocol('pmtiles', new Protocol().tile);
}
