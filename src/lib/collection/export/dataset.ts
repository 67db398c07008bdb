import type { ExportFormat } from './export-format.ts';

/** The collection as a schema.org Dataset, with its files as distributions: what data searches read. */
export const dataset: ExportFormat = {
	name: 'dataset',
	label: 'schema.org Dataset',
	of: 'collection',
	extension: '.dataset.jsonld',
	mediaType: 'application/ld+json',
	*write({ collection: { manifest }, address }) {
		const { id, title, description, language, period, bbox, counts, generator, sources } = manifest;
		const files = manifest.files.filter(({ name }) => name in contents);
		yield `${JSON.stringify(
			{
				'@context': 'https://schema.org/',
				'@type': 'Dataset',
				'@id': address ?? `urn:dateline:${id}`,
				...(address !== null && { url: address }),
				name: title,
				description:
					description ||
					`${counts.places} places named in ${counts.passages} passages of ${counts.articles} articles.`,
				inLanguage: language,
				...(period && { temporalCoverage: period.join('/') }),
				...(bbox && {
					spatialCoverage: {
						'@type': 'Place',
						// South, west, north, east.
						geo: { '@type': 'GeoShape', box: [bbox[1], bbox[0], bbox[3], bbox[2]].join(' ') }
					}
				}),
				creator: { '@type': 'Organization', name: title },
				isBasedOn: sources.map(({ title: name, url, licence }) => ({
					'@type': 'CreativeWork',
					name,
					...(url !== null && { url }),
					license: licence
				})),
				measurementTechnique: generator,
				isAccessibleForFree: true,
				distribution: files.map(({ name, bytes, sha256 }) => ({
					'@type': 'DataDownload',
					name,
					contentUrl: address === null ? `data/${name}` : `${address}data/${name}`,
					encodingFormat: contents[name],
					contentSize: `${bytes} B`,
					sha256
				}))
			},
			null,
			'\t'
		)}\n`;
	}
};

/** Media types of the files that others read. */
const contents: Readonly<Record<string, string>> = {
	'places.geojson': 'application/geo+json',
	'places.parquet': 'application/vnd.apache.parquet',
	'mentions.parquet': 'application/vnd.apache.parquet',
	'articles.parquet': 'application/vnd.apache.parquet',
	'regions.topojson': 'application/json'
};
