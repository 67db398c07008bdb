/** PDF documents with text in them, one article each. */
import { plainBlocks, readBlocks } from '../assemble.ts';
import { ArticleProblem } from '../problem.ts';
import { latin1, type Format } from './format.ts';
import { pageStarts, textOfPages } from './pdf-pages.ts';

export const pdf: Format = {
	name: 'PDF',
	endings: ['.pdf'],
	reads:
		'the text, its paragraphs put together again; title and author that the file states; where its address is known, passages link to their page',
	leavesOut: 'page numbers, lines that stand on most pages, tables’ columns; scans without text',
	maxBytes: 200_000_000,
	sniff: (head) => latin1(head.subarray(0, 1024)).includes('%PDF-'),
	async *read(bytes, { name, where, address }, options) {
		const { extractText, getDocumentProxy, getMeta } = await import('unpdf');
		let pages: string[];
		let info: Record<string, unknown>;
		try {
			// The library takes the memory over.
			const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
			({ text: pages } = await extractText(document, { mergePages: false }));
			({ info } = await getMeta(document));
		} catch (error) {
			throw new ArticleProblem(`${where} cannot be opened as a PDF (${(error as Error).message})`);
		}
		const paged = textOfPages(pages);
		if (paged.text === '') {
			throw new ArticleProblem(
				`${where} has no text in it: it is a scan; have its letters recognized`
			);
		}
		const title =
			typeof info.Title === 'string' && /\p{L}{3}.*\s/u.test(info.Title) ? info.Title : undefined;
		const isFile = title !== undefined && /\.(?:docx?|indd|pdf|qxd|odt)$/i.test(title);
		const author = typeof info.Author === 'string' ? info.Author.trim() : '';
		const values = {
			url: address,
			title: isFile ? undefined : title,
			authors: /^\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(author)
				? [author]
				: undefined
		};
		const article = readBlocks(values, plainBlocks(paged.text), name, where, options);
		// An address in its words may be that of another page.
		const isItsOwn = address !== undefined || /\.pdf(?:[?#]|$)/i.test(article.url ?? '');
		const pagesOf = isItsOwn ? { pages: pageStarts(paged, article.text) } : {};
		yield { where, name, article: { ...article, ...pagesOf } };
	}
};
