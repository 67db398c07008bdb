/** Who wrote a web page: out of its data, its `<meta>`, its elements for authors, and lines below its heading. */
import { isAgency, isLabel, isOffice, isWholeName, namesLedTo, namesOf, plain } from '../names.ts';
import { blocksOf, wordsOf } from './blocks.ts';

/** An author of JSON-LD. */
export interface StatedAuthor {
	readonly name: string;
	readonly isOrganization: boolean;
}

interface Page {
	readonly document: Document;
	readonly stated: readonly StatedAuthor[];
	/** What `<meta>` say, the surest first; empty where one is not there. */
	readonly meta: readonly string[];
	/** Names of the site: it is the author where nobody else is named. */
	readonly site: readonly string[];
	readonly title: string | undefined;
}

/** Whether an attribute has a word among its own, whatever its letters' size. */
const hasWord = (element: Element, attribute: string, word: string): boolean =>
	(element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).includes(word);
const hasClass = (name: string) => (element: Element) =>
	(element.getAttribute('class') ?? '').split(/\s+/).includes(name);
const isClassed = (part: string) => (element: Element) =>
	(element.getAttribute('class') ?? '').toLowerCase().includes(part);

const isAuthor = (element: Element) => hasWord(element, 'itemprop', 'author');
function isWithinAuthor(element: Element): boolean {
	for (let part = element.parentElement; part; part = part.parentElement) {
		if (isAuthor(part)) return true;
	}
	return false;
}

/** Where pages write who wrote them, the surest first: asked of every element that has a name of some kind. */
const bylines: readonly ((element: Element) => boolean)[] = [
	(element) => hasWord(element, 'itemprop', 'name') && isWithinAuthor(element),
	isAuthor,
	(element) => hasWord(element, 'rel', 'author'),
	...['byline', 'author-name', 'byline-name', 'author', 'p-author'].map(hasClass),
	...['byline', 'author__name', 'author-name', 'authorname'].map(isClassed)
];
/** "entry-meta-author", "content__author", "header__author-link": what names people, or whatever else. */
const isNamedAuthor = (element: Element) =>
	/(?:^|[\s_-])authors?(?:[_-]+links?)?(?:\s|$)/i.test(element.getAttribute('class') ?? '');
/** Classes of parts where they write who wrote other stories and comments. */
const ofOthers = /related|sidebar|widget|comment|teaser|infobox/i;
/** Elements of one kind that are looked at. */
const mostOfKind = 20;
/** Of these, those that are asked each by itself: further ones are of other stories. */
const mostAlone = 3;
/** Letters of a line that is a byline and no more. */
const maxLine = 120;

/** The names of who wrote it, or `undefined`. */
export function authorsOf({ document, stated, meta, site, title }: Page): string[] | undefined {
	const sites = site.map(plain).filter((name) => name !== '');
	const isSite = (name: string) => sites.includes(plain(name));
	// "Ediciones El País" is the site, "Anna Bell" is not; people may bear the name of a short one.
	const isOfSite = (name: string) =>
		sites.some((one) =>
			one.length >= minSite
				? plain(name).includes(one)
				: (name.match(/\b\p{Lu}{2,}\b/gu) ?? []).some((word) => plain(word) === one)
		);
	const isPerson = (name: string) => isWholeName(name) && !isOfSite(name) && !isAgency(name);
	const arePeople = (names: readonly string[]) => names.length > 0 && names.every(isPerson);

	const people = stated
		.filter(({ name, isOrganization }) => !isOrganization && !isSite(name))
		.flatMap(({ name }) => namesOf(name));
	const inMeta = meta.map(namesOf).map((names) => withoutSite(names, isSite));
	const elements = [...document.querySelectorAll('[class],[itemprop],[rel]')];
	const shownBy = (kinds: typeof bylines) =>
		shownIn(elements, kinds, title).map((names) => withoutSite(names, isSite));
	const shown = [...shownBy(bylines), ...shownBy([isNamedAuthor]).filter(arePeople)];
	// Data often have the first of several alone.
	const several = (first: readonly string[]) =>
		first.length === 1
			? shown.find(
					(names) =>
						names.length > 1 && arePeople(names) && names.some((name) => isSame(name, first[0]))
				)
			: undefined;
	const isSure = people.length > 0 && !people.every(isAgency) && !people.every(isOfSite);
	const tries: readonly (readonly string[])[] = [
		isSure ? people : [],
		...inMeta.filter(arePeople),
		...shown.filter(arePeople)
	];
	const named = tries.find(({ length }) => length > 0);
	if (named !== undefined) return distinct(several(named) ?? named);
	const line = ledTo(document, title).filter(isPerson);
	if (line.length > 0) return distinct(line);
	// Data that name an office, and no other author, say that it is nobody.
	if (people.length === 0 && stated.some(({ name }) => isOffice(name))) return undefined;
	const others = [
		people,
		stated.flatMap(({ name }) => namesOf(name)),
		...inMeta.filter((names) => !names.every(isSite)),
		...shown,
		...inMeta
	];
	const last = others.find(({ length }) => length > 0);
	return last && distinct(last);
}

/** Letters of a site's name that, found in another name, make that the site's too. */
const minSite = 5;

/** People without the site; the site without where it is. */
function withoutSite(names: readonly string[], isSite: (name: string) => boolean) {
	const sites = names.filter(isSite);
	if (sites.length === 0) return names;
	const people = names.filter((name) => isWholeName(name) && !isSite(name));
	return people.length > 0 ? people : sites;
}

const isSame = (one: string, other: string) => plain(one) === plain(other);

/** Each once, be it in capitals another time. */
const distinct = (names: readonly string[]) =>
	names.filter((name, i) => names.findIndex((other) => isSame(name, other)) === i);

/** The names of every element that says of itself it names authors, the surest first. */
function shownIn(
	elements: readonly Element[],
	kinds: typeof bylines,
	title: string | undefined
): string[][] {
	return kinds
		.flatMap((isByline) => {
			const all = elements
				.filter(isByline)
				.slice(0, mostOfKind)
				.filter((element) => !isOfOthers(element, title));
			const [first] = all;
			const line = first && lineOf(first);
			const beside = line ? all.filter((element) => line.contains(element)) : [];
			return [beside.flatMap(namesInElement), ...all.slice(0, mostAlone).map(namesInElement)];
		})
		.filter(({ length }) => length > 0);
}

/** The short element around one for an author, in which those for others stand. */
function lineOf(element: Element): Element {
	let line = element;
	for (let levels = 2; levels > 0; levels--) {
		const around = line.parentElement;
		if (around === null || (around.textContent ?? '').trim().length > maxLine) break;
		line = around;
	}
	return line;
}

/** Whether it is in a part of the page that has other stories or comments. */
function isOfOthers(element: Element, title: string | undefined): boolean {
	// The name of the whole page's body tells which bars it has.
	for (let part: Element | null = element; part; part = part.parentElement) {
		if (part.tagName.toUpperCase() === 'BODY') return false;
		const isOthers =
			part.tagName.toUpperCase() === 'ASIDE' || ofOthers.test(part.getAttribute('class') ?? '');
		if (isOthers) return title === undefined || !hasHeading(part, title);
	}
	return false;
}

/** Whether the heading of the page's story is in a part of it: that part is the story's. */
const hasHeading = (part: Element, title: string): boolean =>
	[...part.querySelectorAll('h1,h2,h3')].some((heading) => isSame(wordsOf(heading), title));

/** Letters of an element that may name authors. */
const maxElement = 1000;

/** The names that an element shows, each line of it by itself. */
function namesInElement(element: Element): string[] {
	if ((element.textContent ?? '').length > maxElement) return [];
	const lines = blocksOf(element).map(({ text }) => text);
	return lines.map(namesOf).find(({ length }) => length > 0) ?? [];
}

/** Letters below the heading in which a byline is looked for. */
const maxBelow = 2000;

/** The names of the first line below the heading that is a byline: "By Anna Bell". */
function ledTo(document: Document, title: string | undefined): string[] {
	const heading = [...document.querySelectorAll('h1,h2,h3')].find(
		(element) => title !== undefined && isSame(wordsOf(element), title)
	);
	const below = document.createTreeWalker(document.body, 4 /* texts */);
	if (heading !== undefined) below.currentNode = heading;
	/** Whether the line before was a label alone: "Author:". */
	let isLabelled = false;
	// Each is measured once: what is long is all around what is in it.
	const long = new Set<Node>();
	let letters = 0;
	for (let node = below.nextNode(); node !== null && letters < maxBelow; node = below.nextNode()) {
		const parent = node.parentElement!;
		if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/i.test(parent.tagName)) continue;
		const text = (node.textContent ?? '').trim();
		if (text === '' || heading?.contains(node)) continue;
		letters += text.length;
		const isElsewhere = () => isOfOthers(parent, title) || parent.closest('nav,footer') !== null;
		if (isLabelled) {
			const names = namesOf(text).filter(isWholeName);
			if (names.length > 0 && !isElsewhere()) return names;
		}
		isLabelled = isLabel(text);
		for (let part: Node | null = node; part && !long.has(part); part = part.parentElement) {
			const line = wordsOf(part);
			if (line.length > maxLine) {
				long.add(part);
				break;
			}
			const names = namesLedTo(line);
			if (names.length > 0 && !isElsewhere()) return names;
		}
	}
	return [];
}
