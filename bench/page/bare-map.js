/**
 * A bare MapLibre page with the site's basemap and a collection's places and regions as plain
 * circles and fills, as large as the site's own map, which is measured against it. Loaded by
 * bench/map.ts alone, which gives the size in the address.
 */
import * as maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { addBasemapProtocol } from '$lib/map/canvas/basemap-source';
import { fileFontFaces } from '$lib/map/canvas/fonts';
import { mapStyle } from '$lib/map/style/index.ts';

const [width, height] = location.hash.slice(1).split('x');
Object.assign(document.getElementById('map').style, { width: `${width}px`, height: `${height}px` });
const { points, polygons, center, zoom } = await (await fetch('data.json')).json();
const basemapUrl = new URL('/geodata/basemap.pmtiles', location.href).href;
maplibre.setWorkerUrl(new URL(workerUrl, location.href).href);
addBasemapProtocol(maplibre, basemapUrl);

const style = mapStyle({
	theme: 'light',
	language: 'en',
	view: 'un',
	basemapUrl,
	fontFaces: fileFontFaces(location.href)
});
style.sources = {
	basemap: style.sources.basemap,
	regions: { type: 'geojson', data: polygons },
	places: { type: 'geojson', data: points }
};
style.layers = [
	...style.layers.filter(({ source = 'basemap' }) => source === 'basemap'),
	{ id: 'fill', type: 'fill', source: 'regions', paint: { 'fill-opacity': 0.3 } },
	{ id: 'circles', type: 'circle', source: 'places', paint: { 'circle-radius': 4 } }
];
const map = new maplibre.Map({ container: 'map', style, center, zoom, attributionControl: false });
map.once('idle', () => performance.mark('map idle'));
