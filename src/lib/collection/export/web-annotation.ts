import type { ArticleRow } from '../format.ts';
import { articleIri, extentOf, nameOf, placeIri, type ExportFormat } from './export-format.ts';
import { pageAt } from '../source-page.ts';
import type { ExportedMention, Selection } from './selection.ts';

/** Letters before and after a name that find it again in its source. */
const quoteContext = 32;

/** Mentions as a W3C Web Annotation page: each places a quotation of its source. */
export const webAnnotation: ExportFormat = {
	name: 'web-annotation',
	label: 'Web Annotation',
	of: 'mentions',
	extension: '.annotations.json',
	mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
	async *write(selection) {
		const { id } = selection.collection.manifest;
		const page = selection.address ?? `urn:dateline:${id}`;
		yield '{"@context":["http://www.w3.org/ns/anno.jsonld",{"dateline":"urn:dateline:terms:"}],';
		yield `"id":${JSON.stringify(`${page}#annotations`)},"type":"AnnotationPage","items":[`;
		const textOf = lastText(selection);
		let separator = '\n';
		for await (const found of selection.mentions()) {
			const text = await textOf(found.article);
			yield separator + JSON.stringify(annotationOf(selection, found, text));
			separator = ',\n';
		}
		yield '\n]}\n';
	}
};

function annotationOf(
	selection: Selection,
	{ mention, article, place }: ExportedMention,
	text: string | null
) {
	const { passage, passageStart, start, end } = mention;
	const extent = extentOf(mention);
	const [from, to] = [extent.start - passageStart, extent.end - passageStart];
	const quote = {
		type: 'TextQuoteSelector',
		exact: extent.text,
		prefix: passage.slice(Math.max(0, from - quoteContext), from),
		suffix: passage.slice(to, to + quoteContext)
	};
	// Positions count the text of the article's own page; the publisher's page has another.
	const published = text === null ? null : codePointsOf(text, extent.start, extent.end);
	const page = pageAt(article, start);
	const inSource =
		page === null
			? quote
			: {
					type: 'FragmentSelector',
					conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
					value: `page=${page}`,
					refinedBy: quote
				};
	return {
		id: `urn:dateline:${selection.collection.manifest.id}:${article.id}:${start}-${end}`,
		type: 'Annotation',
		motivation: 'identifying',
		// Who placed it: a person has seen it, or the program alone.
		creator: { type: mention.isChecked ? 'Person' : 'Software' },
		generator: {
			id: 'https://github.com/dateline-map/dateline',
			type: 'Software',
			name: selection.collection.manifest.generator
		},
		...(article.published !== null && { created: dateTimeOf(article.published) }),
		'dateline:name': nameOf(mention),
		'dateline:kind': mention.kind,
		'dateline:kindConfidence': mention.kindConfidence,
		'dateline:type': mention.type,
		'dateline:confidence': mention.confidence,
		body:
			place === null
				? { type: 'TextualBody', value: 'a place in no gazetteer', purpose: 'tagging' }
				: {
						type: 'SpecificResource',
						source: place.sameAs[0] ?? placeIri(selection, place),
						purpose: 'identifying'
					},
		target: {
			source:
				published === null && article.url !== null
					? article.url
					: articleIri(selection, article.id),
			selector:
				published === null
					? inSource
					: [quote, { type: 'TextPositionSelector', start: published[0], end: published[1] }]
		}
	};
}

/** Offsets in code points, as the model counts, of offsets in UTF-16 code units. */
function codePointsOf(text: string, start: number, end: number): [start: number, end: number] {
	const before = [...text.slice(0, start)].length;
	return [before, before + [...text.slice(start, end)].length];
}

/** A date as `xsd:dateTime` in UTC, which the model asks for. */
const dateTimeOf = (published: string) =>
	new Date(published.length === 10 ? `${published}T00:00:00Z` : published).toISOString();

/** The published text of an article, `null` where its rights allow none; read once while the article stays the same. */
function lastText({ collection }: Selection) {
	let last: { row: number; text: string | null } | undefined;
	return async ({ row, rights }: ArticleRow): Promise<string | null> => {
		if (rights !== 'full') return null;
		if (last?.row !== row) {
			const [whole] = await collection.wholeArticles(row, row + 1);
			last = { row, text: whole.text };
		}
		return last.text;
	};
}
