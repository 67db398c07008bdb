import type { ExportFormat } from './export-format.ts';
import { escapeXml } from './xml.ts';

/** Places as KML 2.2 placemarks. */
export const kml: ExportFormat = {
	name: 'kml',
	label: 'KML',
	of: 'places',
	extension: '.kml',
	mediaType: 'application/vnd.google-earth.kml+xml',
	*write(selection) {
		yield '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n';
		yield `<name>${escapeXml(selection.collection.manifest.title)}</name>\n`;
		for (const { place, passages } of selection.places()) {
			const data = Object.entries({
				passages,
				place_id: place.id,
				feature_code: `${place.featureClass}.${place.featureCode}`,
				country: place.country ?? '',
				precision_km: place.precisionKm,
				first: place.first ?? '',
				last: place.last ?? ''
			}).map(
				([name, value]) => `<Data name="${name}"><value>${escapeXml(String(value))}</value></Data>`
			);
			yield (
				`<Placemark id="${escapeXml(place.slug)}"><name>${escapeXml(place.name)}</name>` +
				`<ExtendedData>${data.join('')}</ExtendedData>` +
				`<Point><coordinates>${place.lngLat.join(',')}</coordinates></Point></Placemark>\n`
			);
		}
		yield '</Document>\n</kml>\n';
	}
};
