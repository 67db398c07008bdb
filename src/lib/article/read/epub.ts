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
		'each chapter of the reading order, its title from the table of contents where it has no heading; the book’s title as publisher, its authors and language',
	leavesOut: 'covers, tables of contents, pictures; protected books',
	maxBytes: 300_000_000,
	sniff: (head) => latin1(head).includes('mimetypeapplication/epub+zip'),
	async *read(bytes, { where }, options) {
		const files = await unzipped(bytes, where, (file) => /\.(?:xml|opf|ncx|x?html?)$/i.test(file));
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
		const pathOf = (href: string, from: string) =>
			decodeURI(new URL(href, `file:///${from}`).pathname.slice(1));
		const titles = new Map<string, string>();
		/** Notes what the table of contents calls a file; where it leads into one several times, the first. */
		const note = (
			href: string | null | undefined,
			title: string | null | undefined,
			from: string
		) => {
			const path = href && pathOf(href, from);
			const line = title?.replace(/\s+/g, ' ').trim();
			if (path && line && !titles.has(path)) titles.set(path, line);
		};
		const readContents = (item: Element) => {
			const path = pathOf(item.getAttribute('href') ?? '', book);
			if (!files.has(path)) return;
			if (item.getAttribute('media-type') === 'application/x-dtbncx+xml') {
				for (const point of named(elements(path), 'navPoint')) {
					const of = (name: string) => named([...point.querySelectorAll('*')], name)[0];
					note(of('content')?.getAttribute('src'), of('text')?.textContent, path);
				}
			} else if (/\bnav\b/.test(item.getAttribute('properties') ?? '')) {
				for (const link of named(elements(path), 'a')) {
					note(link.getAttribute('href'), link.textContent, path);
				}
			}
		};
		for (const item of named(about, 'item')) {
			try {
				readContents(item);
			} catch {
				// A table of contents that cannot be read names no chapter.
			}
		}
		const values = {
			publisher: said('title')[0],
			authors: said('creator'),
			language: said('language').find((tag) => /^[a-z]{2,3}(?:-\w+)*$/i.test(tag)),
			published: said('date').find((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
		};
		for (const [i, reference] of named(about, 'itemref').entries()) {
			const href = hrefs.get(reference.getAttribute('idref'));
			if (!href) continue;
			const path = pathOf(href, book);
			const at = `${where}, chapter ${i + 1}`;
			if (!files.has(path)) {
				yield { where: at, problem: `${at} is not in the book` };
				continue;
			}
			const blocks = htmlBlocks(/<body[^>]*>([^]*)<\/body>/i.exec(text(path))?.[1] ?? '', at);
			if (blocks.reduce((sum, block) => sum + block.text.length, 0) < minLength) continue;
			const title = blocks.some(({ heading }) => heading > 0) ? undefined : titles.get(path);
			yield itemOf(at, () => readBlocks({ ...values, title }, blocks, '', at, options));
		}
	}
};
