import { placeIri, type ExportFormat } from './export-format.ts';
import { escapeXml } from './xml.ts';

/** Places as GPX 1.1 waypoints. */
export const gpx: ExportFormat = {
	name: 'gpx',
	label: 'GPX',
	of: 'places',
	extension: '.gpx',
	mediaType: 'application/gpx+xml',
	*write(selection) {
		const { title, generator } = selection.collection.manifest;
		yield '<?xml version="1.0" encoding="UTF-8"?>\n';
		yield `<gpx version="1.1" creator="${escapeXml(generator)}" xmlns="http://www.topografix.com/GPX/1/1">\n`;
		yield `<metadata><name>${escapeXml(title)}</name></metadata>\n`;
		for (const { place, passages } of selection.places()) {
			const [east, lat] = place.lngLat;
			// The schema knows the 180th meridian from its other side alone.
			const lng = east === 180 ? -180 : east;
			// The schema takes these in this order alone.
			const parts = [
				`<name>${escapeXml(place.name)}</name>`,
				`<desc>${passages === 1 ? '1 passage' : `${passages} passages`}</desc>`,
				...(selection.address === null
					? []
					: [`<link href="${escapeXml(placeIri(selection, place))}"/>`]),
				`<type>${escapeXml(place.featureCode)}</type>`
			];
			yield `<wpt lat="${lat}" lon="${lng}">${parts.join('')}</wpt>\n`;
		}
		yield '</gpx>\n';
	}
};
