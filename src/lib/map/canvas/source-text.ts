/**
 * What a large source of the map holds, as text: the page hands it to MapLibre's worker as a foreign
 * member of an empty collection, and scripts/maplibre/worker.js has the worker read it. Pure.
 */
import { feature } from 'topojson-client';
import type { Regions } from '../style/index.ts';

/** An empty collection that stands for what its text says. */
export interface SourceText extends GeoJSON.FeatureCollection {
	readonly text: string;
}

/** @param data Features, or a topology with regions, of which the worker makes the polygons. */
export function sourceText(data: GeoJSON.FeatureCollection | Regions): SourceText {
	return { type: 'FeatureCollection', features: [], text: JSON.stringify(data) };
}

/**
 * The features of what {@link sourceText} wrote; any other data as it is.
 *
 * @throws {SyntaxError} If the text is no JSON.
 */
export function readSourceText<Data>(data: Data): Data | GeoJSON.FeatureCollection {
	if (!isSourceText(data)) return data;
	const read = JSON.parse(data.text) as GeoJSON.FeatureCollection | Regions;
	return read.type === 'Topology' ? feature(read, read.objects.regions) : read;
}

const isSourceText = (data: unknown): data is SourceText =>
	typeof data === 'object' && data !== null && 'text' in data && typeof data.text === 'string';
