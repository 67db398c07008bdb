/**
 * What a file says of its sources, made safe to show: its attribution is HTML that anybody may have
 * written. What comes out is text, and addresses of http and https alone.
 */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { readAddress } from '../../article/address.ts';
import type { CreditPart } from '../style/index.ts';

/** Letters that are shown of a credit. */
const longest = 300;

/** Elements whose text is none. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'title']);

/** Control characters, and those that turn the direction of what follows. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** @param html As a file's metadata or a style's source states it; anything but text is nothing. */
export function creditOf(html: unknown): CreditPart[] {
	if (typeof html !== 'string') return [];
	const parts: CreditPart[] = [];
	collect(parseFragment(html.slice(0, 10 * longest)).childNodes, null, parts);
	return tidied(parts);
}

function collect(
	nodes: readonly DefaultTreeAdapterTypes.ChildNode[],
	url: string | null,
	parts: CreditPart[]
): void {
	for (const node of nodes) {
		if (node.nodeName === '#text') {
			parts.push({ text: (node as DefaultTreeAdapterTypes.TextNode).value, url });
		} else if ('childNodes' in node && !silent.has(node.nodeName)) {
			const href = node.nodeName === 'a' && node.attrs.find(({ name }) => name === 'href')?.value;
			collect(node.childNodes, href ? readAddress(href) : url, parts);
		}
	}
}

function tidied(parts: readonly CreditPart[]): CreditPart[] {
	const tidy: CreditPart[] = [];
	let room = longest;
	for (const { text, url } of parts) {
		const shown = text.replace(/\s+/g, ' ').replace(unseen, '').slice(0, room);
		const last = tidy.at(-1);
		room -= shown.length;
		if (shown === '') continue;
		if (last !== undefined && last.url === url)
			tidy[tidy.length - 1] = { text: last.text + shown, url };
		else tidy.push({ text: shown, url });
	}
	return tidy.some(({ text }) => text.trim() !== '') ? tidy : [];
}
