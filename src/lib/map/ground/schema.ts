/** Tells by the layers a file says it has how its tiles are to be read. */

/** Schemas of vector tiles that are drawn. */
export type Schema = 'dateline' | 'protomaps' | 'openmaptiles' | 'shortbread';

/** Layers that all tiles of a schema have, and no other schema has together. */
const known: readonly (readonly [Schema, readonly string[]])[] = [
	['dateline', ['land', 'borders', 'labels']],
	['protomaps', ['earth', 'water', 'roads', 'boundaries', 'places']],
	['openmaptiles', ['water', 'transportation', 'boundary', 'place']],
	['shortbread', ['water_polygons', 'streets', 'boundaries', 'place_labels']]
];

/** What an older version of Protomaps' schema has and the fourth has not. */
const olderProtomaps = ['transit', 'natural', 'physical_line', 'physical_point'];

/**
 * The schema of a file.
 *
 * @param layers Ids of its metadata's `vector_layers`.
 * @returns A sentence's end instead, where none is known: what there is and what was expected.
 */
export function schemaOf(layers: readonly string[]): Schema | { readonly problem: string } {
	const has = new Set(layers);
	const schema = known.find(([, needed]) => needed.every((layer) => has.has(layer)))?.[0];
	const older = olderProtomaps.filter((layer) => has.has(layer));
	if (schema === 'protomaps' && older.length > 0) {
		return {
			problem: `is of an older schema of Protomaps (it has ${older.join(', ')}); version 4 is drawn: extract it from a newer build`
		};
	}
	if (schema !== undefined) return schema;
	const told = layers.length === 0 ? 'names no layers' : `has the layers ${listed(layers)}`;
	return {
		problem: `is of no schema that is drawn: it ${told}; Protomaps version 4, OpenMapTiles, Shortbread and Dateline’s own are known`
	};
}

/** Names told at once, and of each so much. */
const most = { names: 8, letters: 40 };

function listed(layers: readonly string[]): string {
	const shown = layers.slice(0, most.names).map((name) => name.slice(0, most.letters));
	const rest = layers.length - shown.length;
	return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
