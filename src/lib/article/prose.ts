/**
 * Markdown of an editor's own (a story, a footer) as a tree of few elements that a page draws itself: no
 * HTML comes through, no picture, and of links only those that a browser may safely open.
 */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readAddress } from './address.ts';

export type Inline =
	| string
	| { readonly mark: 'strong' | 'em'; readonly children: readonly Inline[] }
	| { readonly mark: 'a'; readonly href: string; readonly children: readonly Inline[] };

export interface ProseBlock {
	readonly kind: 'p' | 'h' | 'li' | 'quote';
	readonly children: readonly Inline[];
}

/**
 * Reads Markdown: paragraphs, headings, items of lists, quotes; strong, emphasis and links within.
 *
 * @returns The blocks, and what was left out, each sort of it once.
 */
export function readProse(markdown: string): {
	readonly blocks: readonly ProseBlock[];
	readonly leftOut: readonly string[];
} {
	const leftOut = new Set<string>();
	const blocks = fromMarkdown(markdown).children.flatMap((node) => blocksOf(node, 'p', leftOut));
	return { blocks, leftOut: [...leftOut] };
}

function blocksOf(
	node: RootContent,
	kind: ProseBlock['kind'],
	leftOut: Set<string>
): readonly ProseBlock[] {
	switch (node.type) {
		case 'paragraph':
		case 'heading': {
			const children = inlinesOf(node.children, leftOut);
			const isEmpty = wordsOf(children).trim() === '';
			return isEmpty ? [] : [{ kind: node.type === 'heading' ? 'h' : kind, children }];
		}
		case 'list':
			return node.children.flatMap((item) =>
				item.children.flatMap((child) => blocksOf(child, 'li', leftOut))
			);
		case 'blockquote':
			return node.children.flatMap((child) => blocksOf(child, 'quote', leftOut));
		case 'thematicBreak':
			return [];
		default:
			leftOut.add(nameOf(node));
			return [];
	}
}

/** Begins an element whose words are for a browser, not for readers. */
const wordless = /^<(script|style)\b/i;

function inlinesOf(nodes: readonly PhrasingContent[], leftOut: Set<string>): Inline[] {
	let inside: string | null = null;
	return nodes.flatMap((node): readonly Inline[] => {
		if (node.type === 'html') {
			const [, begun = null] = wordless.exec(node.value) ?? [];
			if (inside === null) inside = begun;
			else if (node.value.toLowerCase().startsWith(`</${inside.toLowerCase()}`)) inside = null;
		} else if (inside !== null) return [];
		switch (node.type) {
			case 'text':
			case 'inlineCode':
				return [node.value.replace(/\s+/g, ' ')];
			case 'break':
				return [' '];
			case 'strong':
				return [{ mark: 'strong', children: inlinesOf(node.children, leftOut) }];
			case 'emphasis':
				return [{ mark: 'em', children: inlinesOf(node.children, leftOut) }];
			case 'link': {
				const children = inlinesOf(node.children, leftOut);
				const href = readAddress(node.url);
				if (href === null) leftOut.add(`the link ${node.url.slice(0, 80)}`);
				return href === null ? children : [{ mark: 'a', href, children }];
			}
			default:
				leftOut.add(nameOf(node));
				return [];
		}
	});
}

const names: Readonly<Record<string, string>> = {
	html: 'HTML',
	image: 'a picture',
	imageReference: 'a picture',
	code: 'a block of code',
	table: 'a table'
};

const nameOf = ({ type }: Nodes) => names[type] ?? `"${type}"`;

/** The words of a tree. */
export function wordsOf(children: readonly Inline[]): string {
	return children
		.map((child) => (typeof child === 'string' ? child : wordsOf(child.children)))
		.join('');
}
