/** OPML, the list of feeds that a reader of feeds exports: which of them lie beside it as files. */
import { dirname, isAbsolute, join, relative } from 'node:path';
import { DOMParser } from 'linkedom';
import { decodeText } from '../lib/article/decode.ts';
import { ArticleProblem } from '../lib/article/problem.ts';
import { endingOf } from '../lib/article/read/index.ts';
import { readRegularFile } from './files.ts';

/** The largest list that is read, in bytes. */
const maxBytes = 5_000_000;

export const isOpml = (path: string) => /\.opml$/i.test(path);

/** What a list names. */
export interface NamedFeeds {
	/** Paths of files in the list's folder, each once. */
	readonly files: readonly string[];
	/** Addresses of feeds that lie elsewhere, each once: a build fetches nothing. */
	readonly elsewhere: readonly string[];
}

/** @throws {ArticleProblem} If it cannot be read or is no list of feeds. */
export async function feedsNamedIn(path: string, where: string): Promise<NamedFeeds> {
	const { text } = decodeText(await readRegularFile(path, where, maxBytes), 'xml', where);
	const start = text.search(/<opml[\s>]/);
	if (start < 0) throw new ArticleProblem(`${where} is no OPML list of feeds`);
	const document = new DOMParser().parseFromString(text.slice(start), 'text/xml');
	const addresses = [...document.querySelectorAll('outline')].flatMap(
		(outline) => outline.getAttribute('xmlUrl')?.trim() || []
	);
	const files = new Set<string>();
	const elsewhere = new Set<string>();
	for (const address of addresses) {
		const file = fileBeside(dirname(path), address);
		if (file === null) elsewhere.add(address);
		else files.add(file);
	}
	return { files: [...files], elsewhere: [...elsewhere] };
}

/** The file that an address names in a folder, or `null` for any other place. */
function fileBeside(folder: string, address: string): string | null {
	if (/^[a-z][a-z0-9+.-]*:/i.test(address) || isAbsolute(address)) return null;
	const path = join(folder, address);
	const inside = relative(folder, path);
	const isInside = inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
	return isInside && endingOf(path) !== '' ? path : null;
}
