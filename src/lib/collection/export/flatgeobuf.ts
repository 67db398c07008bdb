import type { ExportFormat } from './export-format.ts';
import { placeFeatures } from './place-features.ts';

/** The same places as GeoJSON's, in the binary form that desktop programs read fastest. */
export const flatgeobuf: ExportFormat = {
	name: 'flatgeobuf',
	label: 'FlatGeobuf, points',
	of: 'places',
	extension: '.fgb',
	mediaType: 'application/flatgeobuf',
	async *write(selection) {
		// Its library is loaded by who takes such a file.
		const { flatgeobufOf } = await import('./flatgeobuf-file.ts');
		const regions = await selection.collection.regions();
		yield* flatgeobufOf([...placeFeatures(selection.places(), regions)]);
	}
};
