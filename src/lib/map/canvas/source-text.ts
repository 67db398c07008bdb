/**
 * What a large source of the map holds, as UTF-8 text, or as columns of points: the page hands it to MapLibre's
 * worker as a foreign member of an empty collection, and scripts/maplibre/worker.js has the worker read it. It is
 * written when it is asked for, and leaves the page with the asking: of very many places it has some tens of
 * megabytes. Pure.
 */
import { feature } from 'topojson-client';
import type { Regions } from '../style/index.ts';
import type { PointColumns } from './point-columns.ts';

/** An empty collection that stands for what its text says. */
export interface SourceText extends GeoJSON.FeatureCollection {
	/** Written anew each time: whoever passes it on gives its bytes away. */
	readonly text: Uint8Array;
}

/** @param data Gives features one after the other, or a topology with regions, of which the worker makes the polygons. */
export const sourceText = (data: (() => Iterable<GeoJSON.Feature>) | Regions): SourceText => ({
	type: 'FeatureCollection',
	features: [],
	get text() {
		return encoded(typeof data === 'function' ? collectionText(data()) : [JSON.stringify(data)]);
	}
});

function* collectionText(features: Iterable<GeoJSON.Feature>): Generator<string> {
	let piece = '{"type":"FeatureCollection","features":[';
	let comma = '';
	for (const feature of features) {
		piece += comma + JSON.stringify(feature);
		comma = ',';
		if (piece.length < pieceLength) continue;
		yield piece;
		piece = '';
	}
	yield `${piece}]}`;
}

/** Characters that are encoded at once. */
const pieceLength = 1e6;

function encoded(pieces: Iterable<string>): Uint8Array {
	const encoder = new TextEncoder();
	const parts = Array.from(pieces, (piece) => encoder.encode(piece));
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let end = 0;
	for (const part of parts) {
		bytes.set(part, end);
		end += part.length;
	}
	return bytes;
}

/**
 * The features of what {@link sourceText} wrote; any other data as it is.
 *
 * @throws {SyntaxError} If the text is no JSON.
 */
export function readSourceText<Data>(data: Data): Data | GeoJSON.FeatureCollection {
	if (!isSourceText(data)) return data;
	const text = new TextDecoder().decode(data.text);
	const read = JSON.parse(text) as GeoJSON.FeatureCollection | Regions;
	return read.type === 'Topology' ? feature(read, read.objects.regions) : read;
}

const isSourceText = (data: unknown): data is SourceText =>
	typeof data === 'object' && data !== null && 'text' in data && data.text instanceof Uint8Array;

/** An empty collection that stands for its points. */
interface SourcePoints extends GeoJSON.FeatureCollection {
	/** Made anew each time, as the text is. */
	readonly points: PointColumns;
}

export const sourcePoints = (columns: () => PointColumns): SourcePoints => ({
	type: 'FeatureCollection',
	features: [],
	get points() {
		return columns();
	}
});

/** The columns of what {@link sourcePoints} gave; `null` for any other data. */
export const pointsOf = (data: unknown): PointColumns | null =>
	typeof data === 'object' && data !== null && 'points' in data
		? (data as SourcePoints).points
		: null;
