import type { ExportFormat } from './export-format.ts';
import { placeFeatures } from './place-features.ts';

/** The same places as GeoJSON's, in the binary form that desktop programs read fastest. */
export const flatgeobuf: ExportFormat = {
	name: 'flatgeobuf',
	label: 'FlatGeobuf, places',
	of: 'places',
	extension: '.fgb',
	mediaType: 'application/flatgeobuf',
	async *write(selection) {
		const { flatgeobufOf } = await loadWriter();
		const { id, title } = selection.collection.manifest;
		const regions = await selection.collection.regions();
		yield* flatgeobufOf([...placeFeatures(selection.places(), regions)], { name: id, title });
	}
};

/**
 * Loads its library for who takes such a file. The command and the pages have it in them, of the package for
 * other programs it is an optional peer.
 */
async function loadWriter() {
	try {
		return await import('./flatgeobuf-file.ts');
	} catch (cause) {
		throw new Error('FlatGeobuf needs the packages flatgeobuf and flatbuffers; install them', {
			cause
		});
	}
}
