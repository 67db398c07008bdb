/**
 * The tree that a browser builds of a page, whatever tags it leaves out: parse5 builds it as the standard
 * says, linkedom gives it the methods of a document.
 */
import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { ArticleProblem } from '../problem.ts';

/** Deepest page that is read: browsers go no deeper than 512. */
const maxDepth = 512;
/** Elements left open at once, before the parser: it looks through all of them at each further one. */
const maxOpen = 2000;

/**
 * @param hasShadows Whether the contents of declarative shadow roots stand where a browser shows them.
 * @throws {ArticleProblem} If it is nested deeper than any browser goes.
 */
export function parsePage(source: string, where: string, hasShadows = false): Document {
	const tooDeep = () =>
		new ArticleProblem(
			`${where} is nested more than ${maxDepth} elements deep; save its text alone`
		);
	let open = 0;
	for (const [, end] of source.matchAll(containers)) {
		open = Math.max(0, open + (end === '' ? 1 : -1));
		if (open > maxOpen) throw tooDeep();
	}
	const tree = parse(source);
	if (depthOf(tree) > maxDepth) throw tooDeep();
	if (hasShadows) openShadows(tree);
	return parseHTML(serialize(tree)).document as unknown as Document;
}

const containers =
	/<(\/?)(?:div|section|article|main|center|form|blockquote|ul|ol|table|span|font|b|i)\b/gi;

/** Makes `<template shadowrootmode>` the element that it is the inside of. */
function openShadows(tree: DefaultTreeAdapterTypes.Document): void {
	const waiting: DefaultTreeAdapterTypes.Node[] = [tree];
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		if ('content' in node && node.attrs.some(({ name }) => name === 'shadowrootmode')) {
			const root = node as DefaultTreeAdapterTypes.Element;
			root.tagName = 'div';
			root.nodeName = 'div';
			root.childNodes = node.content.childNodes;
			for (const child of root.childNodes) child.parentNode = root;
		}
		if ('childNodes' in node) waiting.push(...node.childNodes);
	}
}

/** Counted without calling itself, as what follows cannot be. */
function depthOf(tree: DefaultTreeAdapterTypes.Document): number {
	let deepest = 0;
	const waiting: [node: DefaultTreeAdapterTypes.Node, depth: number][] = [[tree, 0]];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const [node, depth] = next;
		deepest = Math.max(deepest, depth);
		const children = [
			...('childNodes' in node ? defaultTreeAdapter.getChildNodes(node) : []),
			...('content' in node ? node.content.childNodes : [])
		];
		for (const child of children) waiting.push([child, depth + 1]);
	}
	return deepest;
}
