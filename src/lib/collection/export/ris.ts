import { articleIri, type ExportFormat } from './export-format.ts';

/** The articles as RIS, one record of tagged lines each. */
export const ris: ExportFormat = {
	name: 'ris',
	label: 'RIS, articles',
	of: 'articles',
	extension: '.ris',
	mediaType: 'application/x-research-info-systems',
	async *write(selection) {
		for (const article of await selection.articles()) {
			const lines: [tag: string, value: string | null | undefined][] = [
				['TY', 'NEWS'],
				['ID', article.id],
				['TI', article.title],
				...article.authors.map((author): [string, string] => ['AU', author]),
				['T2', article.publisher],
				['DA', article.published?.slice(0, 10).replaceAll('-', '/')],
				['PY', article.published?.slice(0, 4)],
				['UR', article.url ?? (selection.address && articleIri(selection, article.id))],
				['LA', article.language]
			];
			for (const [tag, value] of lines) {
				if (value) yield `${tag}  - ${value.replace(/[\r\n]+/g, ' ')}\r\n`;
			}
			yield 'ER  - \r\n\r\n';
		}
	}
};
