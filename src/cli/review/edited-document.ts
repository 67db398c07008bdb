/** A change of a YAML document that can be taken back without reading the document anew. */
import { isCollection, isPair, isScalar, type Document } from 'yaml';

/** A part of a document with what it held. */
type Part = readonly [part: { items: unknown[] } | { value: unknown }, held: unknown];

/**
 * Changes a document.
 *
 * @returns What `edit` gives, which parts it has touched, and what puts the document back into the state before it.
 */
export function edited<Result>(
	document: Document,
	edit: (document: Document) => Result
): { readonly result: Result; isChanged(part: unknown): boolean; takeBack(): void } {
	const { contents } = document;
	const before = [...partsOf(contents)];
	const result = edit(document);
	// Of a thousand entries one was changed: the others need not be remembered.
	const changed = before.filter(holdsOther);
	const parts = new Set<unknown>(changed.map(([part]) => part));
	return {
		result,
		isChanged: (part) => parts.has(part),
		takeBack() {
			document.contents = contents;
			for (const [part, held] of changed) {
				if ('items' in part) part.items = [...(held as unknown[])];
				else part.value = held;
			}
		}
	};
}

function* partsOf(node: unknown): Generator<Part> {
	if (isCollection(node)) {
		yield [node, [...node.items]];
		for (const item of node.items) yield* partsOf(item);
	} else if (isPair(node)) {
		yield [node, node.value];
		yield* partsOf(node.value);
	} else if (isScalar(node)) {
		yield [node, node.value];
	}
}

function holdsOther([part, held]: Part): boolean {
	if (!('items' in part)) return part.value !== held;
	const items = held as unknown[];
	return part.items.length !== items.length || part.items.some((item, i) => item !== items[i]);
}
