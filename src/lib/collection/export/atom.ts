import type { Place } from '../format.ts';
import { articleIri, type ExportFormat } from './export-format.ts';
import { escapeXml } from './xml.ts';

/** The newest articles of the selection, as many as a feed holds. */
const feedLength = 100;

/** The articles as an Atom feed with a GeoRSS point for each place an article is about. */
export const atom: ExportFormat = {
	name: 'atom',
	label: 'Atom with GeoRSS, articles',
	of: 'articles',
	extension: '.atom',
	mediaType: 'application/atom+xml',
	async *write(selection) {
		const { id, title, description, generator, period } = selection.collection.manifest;
		const self = selection.address ?? `urn:dateline:${id}`;
		yield '<?xml version="1.0" encoding="UTF-8"?>\n';
		yield '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss">\n';
		yield element('id', self) + element('title', title);
		if (description !== '') yield element('subtitle', description);
		yield element('updated', timeOf(period?.[1] ?? null)) + element('generator', generator);
		for (const article of (await selection.articles()).slice(0, feedLength)) {
			const places = article.focus.map((row) => selection.placeAt(row)!);
			const authors = article.authors.length > 0 ? article.authors : [article.publisher ?? title];
			yield (
				'<entry>\n' +
				element('id', articleIri(selection, article.id)) +
				element('title', article.title) +
				element('updated', timeOf(article.published)) +
				authors.map((name) => `<author>${element('name', name)}</author>\n`).join('') +
				(article.url === null ? '' : `<link rel="via" href="${escapeXml(article.url)}"/>\n`) +
				`<link href="${escapeXml(articleIri(selection, article.id))}"/>\n` +
				element('summary', placesNamed(places)) +
				places.map(pointOf).join('') +
				'</entry>\n'
			);
		}
		yield '</feed>\n';
	}
};

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>\n`;

const placesNamed = (places: readonly Place[]) => places.map(({ name }) => name).join(', ');

/** GeoRSS writes the latitude first. */
const pointOf = ({ name, lngLat: [lng, lat] }: Place) =>
	`<georss:point>${lat} ${lng}</georss:point>\n<georss:featurename>${escapeXml(name)}</georss:featurename>\n`;

/** Every entry must have a time; what is undated gets the first there is. */
const timeOf = (published: string | null) =>
	new Date(published?.length === 10 ? `${published}T00:00:00Z` : (published ?? 0)).toISOString();
