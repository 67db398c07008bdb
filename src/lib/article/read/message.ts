/** E-mail, such as newsletters, and pages saved as MHTML: one article each. */
import { plainBlocks, readBlocks, type ReadArticle } from '../assemble.ts';
import { latin1, type Format } from './format.ts';

export const message: Format = {
	name: 'E-mail or MHTML page',
	endings: ['.eml', '.mht', '.mhtml'],
	reads: 'the page or the text; subject, sender and day of a letter; address of a saved page',
	leavesOut: 'attachments, pictures, earlier letters below',
	maxBytes: 100_000_000,
	sniff: (head) =>
		/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:MIME-Version|Content-Type|Received|Message-ID):/i.test(
			latin1(head)
		),
	async *read(bytes, { name, where }, options) {
		const { default: PostalMime } = await import('postal-mime');
		const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
		const headers = new Map(mail.headers.map(({ key, value }) => [key.toLowerCase(), value]));
		const saved = headers.get('snapshot-content-location') ?? headers.get('content-location');
		const isPage =
			saved !== undefined || /blink|internet explorer|unmht/i.test(headers.get('from') ?? '');
		const values = {
			...(mail.subject ? { title: mail.subject } : {}),
			...(isPage
				? { url: saved && /^https?:/i.test(saved) ? saved : undefined }
				: {
						authors: mail.from?.name ? [mail.from.name] : undefined,
						published: mail.date && /^\d{4}-/.test(mail.date) ? mail.date : undefined
					})
		};
		const { html } = mail;
		let article: ReadArticle | undefined;
		if (html) {
			const [{ readHtml }, { htmlBlocks }] = await Promise.all([
				import('../html/page.ts'),
				import('../html/blocks.ts')
			]);
			article = isPage
				? readHtml(html, name, where, options, values)
				: readBlocks(values, htmlBlocks(html, where), name, where, options);
		}
		article ??= readBlocks(values, plainBlocks(mail.text ?? ''), name, where, options);
		yield { where, name, article };
	}
};
