/**
 * Writes features as a FlatGeobuf file. Its library's own writer tells the columns by the first feature,
 * fails where there is none and calls every layer `L1`, so its parts are called here.
 */
import { Builder } from 'flatbuffers';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { PlaceFeature } from './place-features.ts';

const columnTypes = {
	id: ColumnType.String,
	name: ColumnType.String,
	slug: ColumnType.String,
	names: ColumnType.Json,
	feature_code: ColumnType.String,
	country: ColumnType.String,
	admin1: ColumnType.String,
	iso: ColumnType.String,
	precision_km: ColumnType.Double,
	certainty: ColumnType.String,
	passages: ColumnType.Int,
	collection_literal: ColumnType.Int,
	collection_associative: ColumnType.Int,
	collection_checked: ColumnType.Int,
	// May be a day alone.
	collection_first: ColumnType.DateTime,
	collection_last: ColumnType.DateTime,
	same_as: ColumnType.Json
} as const satisfies Record<'id' | keyof PlaceFeature['properties'], ColumnType>;

const columns = Object.entries(columnTypes).map(([name, type]) => ({ name, type }));

/** WGS 84, as EPSG numbers it. */
const wgs84 = 4326;

/** What a layer is called, and what it is. */
export interface LayerNames {
	readonly name: string;
	readonly title: string;
}

/** The pieces of a file without a spatial index, the features in the order they come. */
export function* flatgeobufOf(
	features: readonly PlaceFeature[],
	names: LayerNames
): Generator<Uint8Array> {
	const arePoints = features.every(({ geometry }) => geometry.type === 'Point');
	const geometryType = arePoints ? GeometryType.Point : GeometryType.Unknown;
	yield magicbytes;
	yield headerOf(names, geometryType, features.length);
	// Of a header, features are written by these alone.
	const header = { geometryType, columns } as HeaderMeta;
	for (const { id, geometry, properties } of features) {
		const { names, same_as, ...rest } = properties;
		const values = { id, ...rest, names: { ...names }, same_as: [...same_as] };
		yield buildFeature(parsed(geometry), values, header);
	}
}

/** The library leaves out where a line of one part ends, and GDAL then reads none. */
function parsed(geometry: PlaceFeature['geometry']) {
	const shape = parseGeometry(geometry);
	return geometry.type === 'MultiLineString' && geometry.coordinates.length === 1
		? { ...shape, ends: [geometry.coordinates[0].length] }
		: shape;
}

function headerOf(
	{ name, title }: LayerNames,
	geometryType: GeometryType,
	featuresCount: number
): Uint8Array {
	const builder = new Builder();
	const [nameAt, titleAt] = [name, title].map((text) => builder.createString(text));
	const columnsAt = Header.createColumnsVector(
		builder,
		columns.map((column) => {
			const columnName = builder.createString(column.name);
			Column.startColumn(builder);
			Column.addName(builder, columnName);
			Column.addType(builder, column.type);
			return Column.endColumn(builder);
		})
	);
	Crs.startCrs(builder);
	Crs.addCode(builder, wgs84);
	const crsAt = Crs.endCrs(builder);
	Header.startHeader(builder);
	Header.addName(builder, nameAt);
	Header.addTitle(builder, titleAt);
	Header.addGeometryType(builder, geometryType);
	Header.addColumns(builder, columnsAt);
	Header.addFeaturesCount(builder, BigInt(featuresCount));
	Header.addIndexNodeSize(builder, 0);
	Header.addCrs(builder, crsAt);
	builder.finishSizePrefixed(Header.endHeader(builder));
	return builder.asUint8Array();
}
