import { linkedClass, namesOf, placeIri, type ExportFormat } from './export-format.ts';

/** Places as LP-TSV (0.5), the delimited sister of Linked Places; fields hold no quotes. */
export const lpTsv: ExportFormat = {
	name: 'lp-tsv',
	label: 'LP-TSV',
	of: 'places',
	extension: '.lp.tsv',
	mediaType: 'text/tab-separated-values',
	*write(selection) {
		const { period } = selection.collection.manifest;
		const names = [
			...['id', 'title', 'title_source', 'title_uri', 'fclasses', 'start', 'end', 'ccodes'],
			...[
				'matches',
				'variants',
				'types',
				'lon',
				'lat',
				'geo_source',
				'approximation',
				'description'
			]
		];
		yield line(names);
		for (const { place, passages } of selection.places()) {
			yield line([
				place.slug,
				place.name,
				place.source,
				placeIri(selection, place),
				linkedClass(place),
				// Required: a place that only undated articles name is as old as the collection says, if it does.
				(place.first ?? period?.[0] ?? '').slice(0, 10),
				(place.last ?? period?.[1] ?? '').slice(0, 10),
				place.country ?? '',
				place.sameAs.flatMap(matchOf).join(';'),
				namesOf(place)
					.map(([language, name]) => `${name.replaceAll(';', ',')}@${language}`)
					.join(';'),
				place.featureCode,
				String(place.lngLat[0]),
				String(place.lngLat[1]),
				place.source,
				String(place.precisionKm),
				`Named in ${passages} passages`
			]);
		}
	}
};

const line = (fields: readonly string[]) =>
	`${fields.map((field) => field.replace(/[\t\r\n"]+/g, ' ').trim()).join('\t')}\n`;

/** An address of another gazetteer by the format's short names, which alone it takes. */
function matchOf(address: string): string[] {
	const [, geonames] = /^https?:\/\/(?:www\.|sws\.)?geonames\.org\/(\d+)/.exec(address) ?? [];
	if (geonames) return [`gn:${geonames}`];
	const [, wikidata] =
		/^https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/(Q\d+)/.exec(address) ?? [];
	return wikidata ? [`wd:${wikidata}`] : [];
}
