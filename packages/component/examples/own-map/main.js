import { Map, setWorkerUrl } from 'maplibre-gl';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { layers, openCollection, placesSource, searchPlaces } from 'dateline-component/data';
import './page.css';

setWorkerUrl(new URL(worker, location.href).href);

const map = new Map({
	container: 'map',
	style: {
		version: 8,
		sources: {},
		layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#e8e4da' } }]
	},
	center: [35.8, 51.4],
	zoom: 6.5
});
const loaded = map.once('load');
const collection = await openCollection(new URL('/kursk/', location.href).href);
const august = { period: ['2024-08-06', '2024-08-31'] };
const [source] = await Promise.all([placesSource(collection, august), loaded]);

map.addSource('dateline', source);
for (const layer of layers('light')) map.addLayer(layer);
map.on('click', 'dateline-place-dots', ({ features: [place] }) => {
	document.querySelector('section').textContent = place.properties.slug;
});

const [found] = await searchPlaces(collection, 'Sudja');
document.querySelector('section').textContent = `found ${found.name}`;
Object.assign(window, { map });
