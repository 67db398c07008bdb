import type { ArticleRow } from '../format.ts';
import { articleIri, joined, type ExportFormat } from './export-format.ts';
import type { Selection } from './selection.ts';

/** The articles as CSL-JSON, which reference managers and citation processors read. */
export const cslJson: ExportFormat = {
	name: 'csl-json',
	label: 'CSL-JSON, articles',
	of: 'articles',
	extension: '.csl.json',
	mediaType: 'application/vnd.citationstyles.csl+json',
	async *write(selection) {
		yield '[';
		yield* joined(await selection.articles(), (article) =>
			JSON.stringify(itemOf(selection, article))
		);
		yield '\n]\n';
	}
};

function itemOf(selection: Selection, article: ArticleRow) {
	const day = article.published?.slice(0, 10).split('-').map(Number);
	return {
		id: article.id,
		type: 'article-newspaper',
		title: article.title,
		author: article.authors.map((literal) => ({ literal })),
		...(article.publisher !== null && { 'container-title': article.publisher }),
		...(day && { issued: { 'date-parts': [day] } }),
		URL: article.url ?? articleIri(selection, article.id),
		language: article.language
	};
}
