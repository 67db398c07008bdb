/** The places of a collection with their newest passages as markup, for a server that renders a page. */
import { shownName } from '../collection/names.ts';
import type { OpenCollection } from '../collection/open.ts';
import type { LanguageCode } from '../languages/index.ts';
import { loadMessages, type Messages } from '../languages/messages.ts';
import { longDates } from '../languages/dates.ts';
import { segmentsOf } from '../reader/segments.ts';
import type { Passage } from '../view/passages.ts';
import { passagesOf, placesOf, type Filter } from './counted.ts';

export interface ListOptions extends Filter {
	/** Address of the map's page, where links lead; relative or absolute, with a trailing slash. */
	readonly root: string;
	/** Of the texts and names (`en`). */
	readonly language?: LanguageCode;
	/** Places at most (20), and passages of each (2). */
	readonly places?: number;
	readonly passages?: number;
}

/**
 * An ordered list of places. All that comes from the collection is escaped: nothing of it is markup.
 *
 * @returns `<ol class="dateline-list">…</ol>`, without a style of its own.
 * @throws {Error} If the collection's files cannot be read.
 */
export async function renderList(
	collection: OpenCollection,
	{ root, language = 'en', places: most = 20, passages: each = 2, ...filter }: ListOptions
): Promise<string> {
	const t = await loadMessages(language);
	const dates = longDates(language);
	const day = (iso: string) => dates.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
	const items = (await placesOf(collection, filter)).slice(0, most).map(async (counted) => {
		const { place, passages } = counted;
		const shown = shownName(place, language);
		const newest =
			each === 0 ? [] : await passagesOf(collection, place, { ...filter, limit: each });
		const quotes = newest.map((passage) => quote(passage, place.row, t, day));
		return (
			`<li><a href="${escape(`${root}place/${place.slug}/`)}" lang="${escape(shown.language)}">${escape(shown.name)}</a> ` +
			`<span>${escape(t.passages(passages))}</span>${quotes.join('')}</li>`
		);
	});
	const rendered = await Promise.all(items);
	return `<ol class="dateline-list" lang="${escape(language)}">${rendered.join('')}</ol>`;
}

function quote(
	{ text, marks, article }: Passage,
	row: number,
	{ noDate, graphic }: Messages,
	day: (iso: string) => string
): string {
	const words = segmentsOf(text, marks)
		.map(({ text: piece, mark }) =>
			mark?.placeRow === row ? `<mark>${escape(piece)}</mark>` : escape(piece)
		)
		.join('');
	const date = article.published
		? `<time datetime="${escape(article.published)}">${escape(day(article.published))}</time>`
		: escape(noDate);
	const source = article.publisher ? ` · <bdi>${escape(article.publisher)}</bdi>` : '';
	const told = `<blockquote lang="${escape(article.language)}" dir="auto">${words}</blockquote>`;
	const shown = article.isGraphic
		? `<details><summary>${escape(graphic)}</summary>${told}</details>`
		: told;
	return `<figure>${shown}<figcaption>${date}${source}</figcaption></figure>`;
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]);
