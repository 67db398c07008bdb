/** Books and magazines in EPUB: an article a chapter. */
import { readBlocks } from '../assemble.ts';
import { ArticleProblem } from '../problem.ts';
import { itemOf, latin1, type Format } from './format.ts';
import { unzipped } from './zip.ts';

/** Signs that a chapter has at least; covers and title pages have fewer. */
const minLength = 200;

export const epub: Format = {
	name: 'EPUB',
	endings: ['.epub'],
	reads:
		'each chapter of the reading order; the book’s title as publisher, its authors and language',
	leavesOut: 'covers, tables of contents, pictures; protected books',
	maxBytes: 300_000_000,
	sniff: (head) => latin1(head).includes('mimetypeapplication/epub+zip'),
	async *read(bytes, { where }, options) {
		const files = await unzipped(bytes, where, (file) => /\.(?:xml|opf|x?html?)$/i.test(file));
		const [{ DOMParser }, { htmlBlocks }] = await Promise.all([
			import('linkedom'),
			import('../html/blocks.ts')
		]);
		const text = (path: string) => {
			const file = files.get(path);
			if (file === undefined) throw new ArticleProblem(`${where} is no EPUB: it has no ${path}`);
			return new TextDecoder().decode(file);
		};
		const elements = (path: string) => {
			const xml = text(path).replace(/<!DOCTYPE[^>]*>/i, '');
			const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
			return [...document.querySelectorAll('*')];
		};
		const named = (all: readonly Element[], name: string) =>
			all.filter(({ tagName }) => tagName.replace(/^\w+:/, '') === name);
		const book =
			named(elements('META-INF/container.xml'), 'rootfile')[0]?.getAttribute('full-path') ?? '';
		const about = elements(book);
		const hrefs = new Map(
			named(about, 'item').map((item) => [item.getAttribute('id'), item.getAttribute('href') ?? ''])
		);
		const said = (name: string) =>
			named(about, name).flatMap(({ textContent }) => textContent?.trim() || []);
		const values = {
			publisher: said('title')[0],
			authors: said('creator'),
			language: said('language').find((tag) => /^[a-z]{2,3}(?:-\w+)*$/i.test(tag)),
			published: said('date').find((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
		};
		for (const [i, reference] of named(about, 'itemref').entries()) {
			const href = hrefs.get(reference.getAttribute('idref'));
			if (!href) continue;
			const path = decodeURI(new URL(href, `file:///${book}`).pathname.slice(1));
			const at = `${where}, chapter ${i + 1}`;
			if (!files.has(path)) {
				yield { where: at, problem: `${at} is not in the book` };
				continue;
			}
			const blocks = htmlBlocks(/<body[^>]*>([^]*)<\/body>/i.exec(text(path))?.[1] ?? '', at);
			if (blocks.reduce((sum, block) => sum + block.text.length, 0) < minLength) continue;
			yield itemOf(at, () => readBlocks(values, blocks, '', at, options));
		}
	}
};
