/**
 * Writes features as a FlatGeobuf file. Its library's own writer tells the columns by the first feature and
 * fails where there is none, so its parts are called here with the columns that are known.
 */
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { PlaceFeature } from './place-features.ts';

const columnTypes = {
	id: ColumnType.String,
	name: ColumnType.String,
	slug: ColumnType.String,
	names: ColumnType.Json,
	featureCode: ColumnType.String,
	country: ColumnType.String,
	admin1: ColumnType.String,
	iso: ColumnType.String,
	precisionKm: ColumnType.Double,
	certainty: ColumnType.String,
	passages: ColumnType.Int,
	collectionLiteral: ColumnType.Int,
	collectionAssociative: ColumnType.Int,
	collectionChecked: ColumnType.Int,
	// May be a day alone.
	collectionFirst: ColumnType.DateTime,
	collectionLast: ColumnType.DateTime,
	sameAs: ColumnType.Json
} as const satisfies Record<'id' | keyof PlaceFeature['properties'], ColumnType>;

/** WGS 84, as EPSG numbers it. */
const wgs84 = 4326;

/** The pieces of a file without a spatial index, the features in the order they come. */
export function* flatgeobufOf(features: readonly PlaceFeature[]): Generator<Uint8Array> {
	const arePoints = features.every(({ geometry }) => geometry.type === 'Point');
	const header = {
		geometryType: arePoints ? GeometryType.Point : GeometryType.Unknown,
		columns: Object.entries(columnTypes).map(([name, type]) => ({
			name,
			type,
			title: null,
			description: null,
			width: -1,
			precision: -1,
			scale: -1,
			nullable: true,
			unique: false,
			primary_key: false
		})),
		envelope: null,
		featuresCount: features.length,
		indexNodeSize: 0,
		crs: null,
		title: null,
		description: null,
		metadata: null
	};
	yield magicbytes;
	yield buildHeader(header, wgs84);
	for (const { id, geometry, properties } of features) {
		const { names, sameAs, ...rest } = properties;
		const values = { id, ...rest, names: { ...names }, sameAs: [...sameAs] };
		yield buildFeature(parseGeometry(geometry), values, header);
	}
}
