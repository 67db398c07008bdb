/** E-mail, such as newsletters, and pages saved as MHTML: one article each. */
import { plainBlocks, readBlocks, type ReadArticle } from '../assemble.ts';
import type { Block } from '../blocks.ts';
import { readAnyDate } from '../date.ts';
import { decodeText } from '../decode.ts';
import { isWholeName, nameInOrder } from '../names.ts';
import { latin1, type Format } from './format.ts';

/** Deepest nesting of parts. */
const limits = { maxNestingDepth: 50 };

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
		const mail = await PostalMime.parse(bytes, limits);
		const headers = new Map(mail.headers.map(({ key, value }) => [key.toLowerCase(), value]));
		const saved = headers.get('snapshot-content-location') ?? headers.get('content-location');
		const isPage =
			saved !== undefined || /blink|internet explorer|unmht/i.test(headers.get('from') ?? '');
		const values = {
			...(mail.subject ? { title: mail.subject } : {}),
			...(isPage
				? { url: saved && /^https?:/i.test(saved) ? saved : undefined }
				: {
						authors: mail.from?.name ? [senderOf(mail.from.name)] : undefined,
						// Its own day, not that of Greenwich.
						published: readAnyDate(headers.get('date') ?? '') ?? undefined
					})
		};
		let article: ReadArticle | undefined;
		const page = isPage ? await savedPage(bytes, where) : undefined;
		if (page) {
			const { readHtml } = await import('../html/page.ts');
			article = readHtml(page, name, where, options, values);
		} else if (mail.html) {
			const { htmlBlocks } = await import('../html/blocks.ts');
			const blocks = withoutEarlier(htmlBlocks(mail.html, where));
			article = readBlocks(values, blocks, name, where, options);
		}
		article ??= readBlocks(
			values,
			withoutEarlier(plainBlocks(mail.text ?? '')),
			name,
			where,
			options
		);
		yield { where, name, article };
	}
};

/** "Bell, Anna", as the address books of offices have it, is Anna Bell. */
function senderOf(name: string): string {
	const inOrder = nameInOrder(name);
	return /^[^,]+,[^,]+$/.test(name) && isWholeName(inOrder) ? inOrder : name;
}

/** What stands above an earlier letter: "On 14 March 2025 Anna Bell wrote:", "From: … Sent: …". */
const earlier = new RegExp(
	[
		String.raw`^(?:-{2,}|_{2,})\s*(?:original message|ursprüngliche nachricht|message d.origine|mensaje original|messaggio originale|исходное сообщение|вихідне повідомлення)`,
		String.raw`^(?:from|von|de|da|od|от|від)\s*:.{3,300}(?<!\p{L})(?:sent|date|gesendet|datum|envoyé|enviado(?: el)?|inviato|wysłano|отправлено|дата|надіслано)\s*:`,
		String.raw`^(?:on|am|le|el|il|w dniu)\s.{5,150}(?:wrote|schrieb(?:\s.{1,60})?|a écrit|escribió|ha scritto|napisał(?:a|\(a\))?)\s*:(?:$|\s*>)`
	].join('|'),
	'iu'
);

/** A letter without those that it answers; one that only hands on another is that other. */
function withoutEarlier(blocks: readonly Block[]): readonly Block[] {
	const at = blocks.findIndex(({ text }) => earlier.test(text));
	return blocks.slice(0, at).some(({ text }) => text !== '') && at > 0
		? blocks.slice(0, at)
		: blocks;
}

/**
 * The page of an archive, which is its first part of HTML; the others are frames. A browser saves it in the
 * encoding that the page itself states, which the library, taking it for a letter's, does not look at: given
 * the part under a name of no text, it leaves its bytes alone.
 */
async function savedPage(bytes: Uint8Array, where: string): Promise<string | undefined> {
	const renamed = new Uint8Array(bytes);
	// A letter for each byte, so that places in the text are places in the bytes.
	const text = new TextDecoder('latin1').decode(bytes);
	const part = /^(content-type:[ \t]*)text\/html\b([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im.exec(text);
	if (part === null) return undefined;
	const [, lead, rest] = part;
	renamed.set(new TextEncoder().encode('page'), part.index + lead.length);
	const { default: PostalMime } = await import('postal-mime');
	const { attachments } = await PostalMime.parse(renamed, limits);
	const page = attachments.find(({ mimeType }) => mimeType === 'page/html');
	if (page === undefined || typeof page.content === 'string') return undefined;
	const stated = /\bcharset\s*=\s*"?([\w.:-]+)/i.exec(rest)?.[1];
	return decodeText(new Uint8Array(page.content), 'html', where, stated).text;
}
