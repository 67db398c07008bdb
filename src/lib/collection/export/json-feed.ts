import { articleIri, joined, type ExportFormat } from './export-format.ts';

/** The newest articles of the selection, as many as a feed holds. */
const feedLength = 100;

/** The articles as JSON Feed 1.1; the places an article is about stand in `_dateline`. */
export const jsonFeed: ExportFormat = {
	name: 'json-feed',
	label: 'JSON Feed, articles',
	of: 'articles',
	extension: '.feed.json',
	mediaType: 'application/feed+json',
	async *write(selection) {
		const { title, description, language } = selection.collection.manifest;
		const head = {
			version: 'https://jsonfeed.org/version/1.1',
			title,
			...(selection.address !== null && { home_page_url: selection.address }),
			...(description !== '' && { description }),
			language
		};
		yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
		const articles = (await selection.articles()).slice(0, feedLength);
		yield* joined(articles, (article) => {
			const places = article.focus.map((row) => selection.placeAt(row)!);
			return JSON.stringify({
				id: articleIri(selection, article.id),
				...(selection.address !== null && { url: articleIri(selection, article.id) }),
				...(article.url !== null && { external_url: article.url }),
				title: article.title,
				// A feed's item has to have words of its own.
				content_text: places.map(({ name }) => name).join(', ') || article.title,
				...(article.published !== null && { date_published: timeOf(article.published) }),
				authors: article.authors.map((name) => ({ name })),
				language: article.language,
				_dateline: {
					about: 'https://github.com/dateline-map/dateline',
					places: places.map(({ name, lngLat }) => ({ name, coordinates: lngLat }))
				}
			});
		});
		yield '\n]}\n';
	}
};

const timeOf = (published: string) =>
	new Date(published.length === 10 ? `${published}T00:00:00Z` : published).toISOString();
