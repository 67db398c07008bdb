import type { ExportedMention, ExportedPlace, Selection } from './selection.ts';
import { articleIri, extentOf, nameOf, placeIri, type ExportFormat } from './export-format.ts';
import { escapeXml } from './xml.ts';

/**
 * Passages as TEI P5: each a `<seg>` with its names as `<placeName ref>`, the places in a `<listPlace>`.
 * Passages that several places name stand once for each, under the place.
 */
export const tei: ExportFormat = {
	name: 'tei',
	label: 'TEI, passages',
	of: 'mentions',
	extension: '.tei.xml',
	mediaType: 'application/tei+xml',
	async *write(selection) {
		const { title, generator, sources } = selection.collection.manifest;
		yield '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n<teiHeader><fileDesc>\n';
		yield `<titleStmt><title>${escapeXml(title)}</title></titleStmt>\n`;
		yield `<publicationStmt><p>${escapeXml(generator)}</p></publicationStmt>\n`;
		yield `<sourceDesc><p>${escapeXml(sources.map(({ title: name }) => name).join('; ') || title)}</p></sourceDesc>\n`;
		yield '</fileDesc></teiHeader>\n<text><body>\n';
		const places = selection.places();
		// Neither a list nor a body may be empty.
		if (places.length > 0)
			yield `<listPlace>\n${places.map((one) => placeOf(selection, one)).join('')}</listPlace>\n`;
		if (selection.rows.length === 0) yield '<p/>\n';
		for await (const found of selection.mentions()) yield passageOf(selection, found);
		yield '</body></text>\n</TEI>\n';
	}
};

function placeOf(selection: Selection, { place }: ExportedPlace): string {
	const [lng, lat] = place.lngLat;
	return (
		`<place xml:id="${idOf(place.slug)}"><placeName>${escapeXml(place.name)}</placeName>` +
		`<location><geo>${lat} ${lng}</geo></location>` +
		`<idno type="URI">${escapeXml(place.sameAs[0] ?? placeIri(selection, place))}</idno></place>\n`
	);
}

function passageOf(selection: Selection, { mention, article, place }: ExportedMention): string {
	const { passage, passageStart, start, end, kind } = mention;
	const extent = extentOf(mention);
	const ref = place === null ? '' : ` ref="#${idOf(place.slug)}"`;
	const name =
		`<placeName${ref} type="${kind}">${sortOf(extent.text.slice(0, start - extent.start))}` +
		`${escapeXml(nameOf(mention))}${sortOf(extent.text.slice(end - extent.start))}</placeName>`;
	const source = escapeXml(article.url ?? articleIri(selection, article.id));
	return (
		`<ab><seg source="${source}">${escapeXml(passage.slice(0, extent.start - passageStart))}` +
		`${name}${escapeXml(passage.slice(extent.end - passageStart))}</seg></ab>\n`
	);
}

/** The word beside a name that says what sort of place it is, with the space between them. */
const sortOf = (words: string): string =>
	words.replace(/\S(?:[^]*\S)?/, (word) => `<geogFeat>${escapeXml(word)}</geogFeat>`);

/** A slug may begin with a digit, an `xml:id` may not. */
const idOf = (slug: string) => `place-${slug}`;
