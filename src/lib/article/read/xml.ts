/** What readers of XML have in common: the tree from the root on, and elements by name whatever their prefix. */
import { decodeText } from '../decode.ts';
import { ArticleProblem } from '../problem.ts';

/**
 * The root of a document. Entities that it declares are not known: they could make a few bytes into
 * gigabytes, or name files of this machine.
 *
 * @param opening Matches the tag that it begins with.
 * @param kinds What it is if it begins so, for the message: "neither NewsML-G2 nor NITF".
 * @throws {ArticleProblem} If it does not begin so, or declares entities.
 */
export async function xmlRoot(
	bytes: Uint8Array,
	opening: RegExp,
	kinds: string,
	where: string
): Promise<Element> {
	const { DOMParser } = await import('linkedom');
	const source = decodeText(bytes, 'xml', where).text;
	const start = opening.exec(source)?.index;
	if (start === undefined) throw new ArticleProblem(`${where} is ${kinds}`);
	if (/<!DOCTYPE[^>]*\[|<!ENTITY/i.test(source.slice(0, start))) {
		throw new ArticleProblem(`${where} declares entities of its own; remove its document type`);
	}
	const document = new DOMParser().parseFromString(
		source.slice(start),
		'text/xml'
	) as unknown as Document;
	const root = document.documentElement as Element | null;
	if (root === null) throw new ArticleProblem(`${where} is damaged where it begins; save it again`);
	return root;
}

/** The name of an element without its prefix. */
export const localName = ({ tagName }: Element) => tagName.replace(/^[\w-]+:/, '');

/** All elements of a name within another, in their order. */
export const allOf = (element: Element, name: string) =>
	[...element.querySelectorAll('*')].filter((inner) => localName(inner) === name);

/** The words of an element on one line, or `undefined` where it has none. */
export const wordsOf = (element: Element | undefined) =>
	element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
