import { articleIri, type ExportFormat } from './export-format.ts';

/** The articles as BibTeX, one `@misc` each: the oldest styles have no type for news. */
export const bibtex: ExportFormat = {
	name: 'bibtex',
	label: 'BibTeX, articles',
	of: 'articles',
	extension: '.bib',
	mediaType: 'application/x-bibtex',
	async *write(selection) {
		for (const article of await selection.articles()) {
			const [year, month, day] = article.published?.slice(0, 10).split('-') ?? [];
			const fields: [name: string, value: string | null | undefined][] = [
				// Braces within keep the letters of the title as they are.
				['title', `{${texText(article.title)}}`],
				['author', article.authors.map((author) => `{${texText(author)}}`).join(' and ')],
				['howpublished', article.publisher && texText(article.publisher)],
				['year', year],
				['month', month && String(Number(month))],
				['date', year && [year, month, day].join('-')],
				['url', article.url ?? (selection.address && articleIri(selection, article.id))],
				['langid', texText(article.language)]
			];
			const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}}`] : []));
			yield `@misc{${article.id},\n${lines.join(',\n')}\n}\n\n`;
		}
	}
};

const texSigns: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Text in which no sign is a command of TeX. Letters of any script stay: its engines of today read UTF-8. */
const texText = (text: string) =>
	text.replace(/[\\~^{}%&#$_]/g, (sign) => texSigns[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
