/** Which marks a pointer is on: asked of what MapLibre has drawn, and told to the map's listener. */
import type { Map as MapLibre } from 'maplibre-gl';
import { circleRadius, pickedLayers } from '../style/index.ts';
import type { MapCamera, ScreenPoint } from './camera';
import type { CollectionSources } from './collection-sources';
import { meantMarks, type NearMark } from './hit-test';
import type { CanvasListener } from './listener';
import type { MarkStates } from './mark-states';

/** Pixels outside its edge at which a mark is still hit. */
const tolerancePx = { mouse: 4, touch: 14 };
/** The same for a river, which is thin: half of what its line is made wider by. */
const riverPx = 6;

/** What a pointer's positions are looked up in. */
interface PointerOptions {
	readonly map: MapLibre;
	readonly camera: MapCamera;
	readonly sources: CollectionSources;
	readonly states: MarkStates;
	/** Whether there is a style with the collection in it. */
	readonly isReady: () => boolean;
	/** Who is told. */
	readonly listener: () => Pick<CanvasListener, 'onhover' | 'onpick'>;
}

/** Follows the pointer over the map. A picked group of places comes apart; any other mark is told. */
export function followPointer(options: PointerOptions) {
	const { map, camera, sources, listener, isReady } = options;
	// A mouse tells more positions than frames are drawn; only the last of a frame is looked up.
	let last: ScreenPoint | null = null;
	const lookUp = () => {
		const point = last;
		last = null;
		if (point === null || !isReady()) return;
		const isGroup = groupAt(options, point) !== null;
		const rows = isGroup ? [] : rowsAt(options, point, tolerancePx.mouse);
		map.getCanvas().style.cursor = isGroup || rows.length > 0 ? 'pointer' : '';
		listener().onhover(rows, point);
	};
	map.on('mousemove', ({ point }) => {
		if (last === null) requestAnimationFrame(lookUp);
		last = point;
	});
	map.on('mouseout', () => listener().onhover([], { x: 0, y: 0 }));
	map.on('click', ({ point, originalEvent }) => {
		const group = groupAt(options, point);
		if (group !== null) {
			const { center, zoom } = sources.groups!.partsOf(group);
			camera.approach(center, zoom);
			return;
		}
		const isTouch = (originalEvent as PointerEvent).pointerType === 'touch';
		const rows = rowsAt(options, point, isTouch ? tolerancePx.touch : tolerancePx.mouse);
		listener().onpick(rows, point);
	});
}

/** The group at a position, above all other marks. */
function groupAt({ map, sources, isReady }: PointerOptions, { x, y }: ScreenPoint): number | null {
	const { groups } = sources;
	if (!isReady() || groups === null) return null;
	const found = map
		.queryRenderedFeatures([x, y], { layers: layersThere(map, pickedLayers.groups) })
		.find((feature) => groups.passagesOf(Number(feature.id)) > 0);
	return found ? Number(found.id) : null;
}

/** Rows of the marks at a position: points before rivers, and both before the regions they lie in. */
function rowsAt(
	{ map, camera, states, isReady }: PointerOptions,
	{ x, y }: ScreenPoint,
	tolerance: number
): number[] {
	if (!isReady()) return [];
	const near = map
		.queryRenderedFeatures(
			[
				[x - tolerance, y - tolerance],
				[x + tolerance, y + tolerance]
			],
			{ layers: layersThere(map, pickedLayers.places) }
		)
		.filter((feature) => states.passagesOf(Number(feature.id)) > 0)
		.map((feature): NearMark => {
			const row = Number(feature.id);
			const [lng, lat] = (feature.geometry as GeoJSON.Point).coordinates;
			const center = camera.project([lng, lat]);
			return {
				row,
				lngLat: [lng, lat],
				distance: Math.hypot(center.x - x, center.y - y),
				radius: circleRadius(states.passagesOf(row), states.scale, camera.zoom)
			};
		});
	const meant = meantMarks(near, tolerance);
	if (meant.length > 0) return meant;
	const reach = Math.max(riverPx, tolerance);
	const rivers = map
		.queryRenderedFeatures(
			[
				[x - reach, y - reach],
				[x + reach, y + reach]
			],
			{ layers: layersThere(map, pickedLayers.rivers) }
		)
		.map((feature) => Number(feature.id))
		.filter((row) => states.passagesOf(row) > 0);
	if (rivers.length > 0) return [...new Set(rivers)];
	const regions = map
		.queryRenderedFeatures([x, y], { layers: layersThere(map, pickedLayers.regions) })
		.map((feature) => Number(feature.id))
		.filter((row) => states.passagesOf(row) > 0);
	return regions.slice(0, 1);
}

const layersThere = (map: MapLibre, layers: readonly string[]) =>
	layers.filter((id) => map.getLayer(id));
