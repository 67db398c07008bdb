/** Saved web pages, one article each. */
import { decodeText } from '../decode.ts';
import { headText, type Format } from './format.ts';

export const html: Format = {
	name: 'Web page',
	endings: ['.html', '.htm', '.xhtml', '.xht'],
	reads: 'the story, title, address, publisher, authors, day and language that the page states',
	leavesOut: 'scripts, menus, related articles, comments, pictures',
	maxBytes: 20_000_000,
	sniff: (head) =>
		/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|meta|title|link|script|main|section|article|div|p|h1)\b/i.test(
			headText(head)
		),
	async *read(bytes, { name, where }, options) {
		const { readHtml } = await import('../html/page.ts');
		const { text, warning } = decodeText(bytes, 'html', where);
		const article = readHtml(text, name, where, options);
		yield { where, name, article, warnings: warning === null ? [] : [warning] };
	}
};
