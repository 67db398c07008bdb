/** Web archives: WARC as crawlers write it, and WACZ, which packs it. An article a page. */
import { readAddress } from '../address.ts';
import { decodeText } from '../decode.ts';
import { ArticleProblem } from '../problem.ts';
import { gathered, once, unpacked } from './bytes.ts';
import { headText, latin1, problemOf, type Format, type ReadItem } from './format.ts';
import type { ReadOptions } from '../assemble.ts';
import { pdf } from './pdf.ts';
import { isZip, unzipped } from './zip.ts';

/** The largest page of an archive that is read, in bytes. */
const maxPage = 20_000_000;
const maxBytes = 1_000_000_000;

export const warc: Format = {
	name: 'Web archive: WARC',
	endings: ['.warc'],
	reads:
		'every page and PDF that was answered with 200: as a saved one, with its address; packed too',
	leavesOut: 'pages without an article (counted), pictures, scripts, frames, other answers',
	maxBytes,
	sniff: (head) => /^WARC\/\d/.test(headText(head)),
	read: (bytes, { where }, options) => pagesOf([{ bytes, where }], null, where, options)
};

export const wacz: Format = {
	name: 'Web archive: WACZ',
	endings: ['.wacz'],
	reads: 'as of WARC; where it lists its pages, those alone',
	leavesOut: 'as of WARC',
	maxBytes,
	sniff: (head) =>
		isZip(head) && /(?:archive\/|datapackage\.json|pages\/pages\.jsonl)/.test(latin1(head)),
	async *read(bytes, { where }, options) {
		const files = await unzipped(bytes, where, (name) =>
			/^(?:archive\/[^/]+\.warc(?:\.gz)?|pages\/[^/]+\.jsonl)$/.test(name)
		);
		const listed = new Set<string>();
		const archives: { bytes: Uint8Array; where: string }[] = [];
		for (const [name, file] of files) {
			if (name.startsWith('archive/')) {
				const at = `${where}, ${name}`;
				archives.push({ bytes: await gathered(unpacked(once(file), at), maxBytes, at), where: at });
			} else for (const url of addressesIn(new TextDecoder().decode(file))) listed.add(url);
		}
		if (archives.length === 0) {
			throw new ArticleProblem(`${where} is no WACZ archive: it has no archive/*.warc in it`);
		}
		yield* pagesOf(archives, listed.size > 0 ? listed : null, where, options);
	}
};

/** Longest head of a record, in bytes. */
const maxHead = 65_536;

/**
 * Where the whole records of an archive end. Looked for before the archive is parsed: the parser waits for
 * ever for what a cut record promises.
 */
function endOfRecords(bytes: Uint8Array): number {
	let at = 0;
	for (;;) {
		let start = at;
		while (bytes[start] === 0x0d || bytes[start] === 0x0a) start++;
		if (start >= bytes.length) return bytes.length;
		const length = headEnd(bytes, start);
		const isRecord = latin1(bytes.subarray(start, start + 5)) === 'WARC/';
		if (!isRecord || length < 0) return at;
		const fields = new TextDecoder('latin1').decode(bytes.subarray(start, start + length));
		const content = /^content-length:[ \t]*(\d{1,12})[ \t]*\r?$/im.exec(fields)?.[1];
		if (content === undefined) return at;
		const end = start + length + Number(content);
		if (end > bytes.length) return at;
		at = end;
	}
}

/** Length of the head of a record with the empty line that ends it, or −1. */
function headEnd(bytes: Uint8Array, start: number): number {
	const limit = Math.min(bytes.length, start + maxHead);
	for (let i = start; i + 3 < limit; i++) {
		if (bytes[i] === 13 && bytes[i + 1] === 10 && bytes[i + 2] === 13 && bytes[i + 3] === 10) {
			return i + 4 - start;
		}
	}
	return -1;
}

/** Addresses in a list of pages: an object with `url` a line, after a line that says what it is. */
function* addressesIn(lines: string): Generator<string> {
	for (const line of lines.split('\n')) {
		try {
			const { url } = Object(JSON.parse(line)) as { url?: unknown };
			if (typeof url === 'string') yield url;
		} catch {
			// A line that is cut short names no page; the others do.
		}
	}
}

/**
 * The articles of some archives.
 *
 * @param listed Addresses of the pages that count, or `null` for all.
 */
async function* pagesOf(
	archives: readonly { readonly bytes: Uint8Array; readonly where: string }[],
	listed: ReadonlySet<string> | null,
	file: string,
	options: ReadOptions
): AsyncGenerator<ReadItem> {
	const [{ AsyncIterReader, WARCParser }, { readHtml }] = await Promise.all([
		import('warcio'),
		import('../html/page.ts')
	]);
	const seen = new Set<string>();
	let [pages, articles] = [0, 0];
	for (const { bytes, where } of archives) {
		const end = endOfRecords(bytes);
		if (end < bytes.length) {
			yield { where, problem: `${where} is cut short or broken; its whole pages were read` };
		}
		if (end === 0) continue;
		try {
			for await (const record of new WARCParser(once(bytes.subarray(0, end)))) {
				const url = record.warcTargetURI ?? '';
				const http = record.httpHeaders;
				const type = http?.headers.get('content-type') ?? record.warcContentType ?? '';
				const isPage =
					(record.warcType === 'response' || record.warcType === 'resource') &&
					/^(?:text\/html|application\/xhtml\+xml|application\/pdf)\b/i.test(type) &&
					(http === null || http.statusCode === 200);
				if (!isPage || seen.has(url) || (listed !== null && !listed.has(url))) continue;
				seen.add(url);
				pages++;
				const at = `${where}, ${url}`;
				if (Number(record.warcHeader('Content-Length')) > maxPage) {
					yield { where: at, problem: `${at} has more than the ${maxPage / 1e6} MB of one page` };
					continue;
				}
				try {
					const coding = http?.headers.get('content-encoding')?.toLowerCase() ?? null;
					const isChunked = /chunked/i.test(http?.headers.get('transfer-encoding') ?? '');
					const body = await record.readFully(false);
					const reader = new AsyncIterReader([body], coding, isChunked);
					const page = await reader.readSize(maxPage);
					if (/^application\/pdf/i.test(type)) {
						const address = readAddress(url) ?? undefined;
						for await (const item of pdf.read(page, { name: '', where: at, address }, options)) {
							articles++;
							yield { ...item, where: at };
						}
						continue;
					}
					const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1];
					const { text } = decodeText(page, 'html', at, charset);
					const article = readHtml(text, '', at, options, { url });
					articles++;
					yield { where: at, name: '', article };
				} catch (error) {
					// A crawl has lists of stories, forms and frames: they are counted, not told one by one.
					if (!(error instanceof ArticleProblem)) {
						yield { where: at, problem: problemOf(error, at) };
					}
				}
			}
		} catch (error) {
			yield { where, problem: problemOf(error, where) };
		}
	}
	const isCut = archives.every(({ bytes }) => endOfRecords(bytes) === 0);
	if (articles === 0 && !isCut) {
		throw new ArticleProblem(
			pages === 0
				? `${file} holds no web page that was answered with 200`
				: `${file} holds no article: none of its ${pages} pages is one`
		);
	}
}
