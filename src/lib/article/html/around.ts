/**
 * What a web page puts around its story: lists of other stories, letters to subscribe to, who the author
 * is, in elements whose names say so; and lines that readers pass over, which have no such names.
 */
import type { Block } from '../blocks.ts';
import { withoutDays } from '../date.ts';
import { either } from '../languages.ts';

/** Parts of names of elements that hold lists of other stories, tools or forms. */
const besides = new RegExp(
	`(?:^|-)(?:${[
		'related|more-(?:from|on|stories|news)|trending|rail|recommend(?:ed|ation|ations)?|popular|most-read',
		'newsletters?|sign-?up|subscribe|subscription|sign-in|log-?in|slide-?count|gallery-(?:nav|count|controls?)',
		'share|sharing|social(?:-\\w+)?|tools|article-tools|print-tools|toolbar|follow-us',
		'comments?|disqus|outbrain|taboola|advert|advertisement|sponsored|read-?(?:more|next|also)',
		'breadcrumbs?|post-tags|article-tags|tag-list|teasers?|mehr-zum-thema|views|reading-time'
	].join('|')})(?:-|$)`
);
/** Parts of names of elements that tell who wrote it. */
const biographies =
	/(?:^|-)(?:author-(?:bio|box|content|info|card|description|about)|about-(?:the-)?author|bio|biography|post-author|autor-?(?:info|box))(?:-|$)/;

/** Letters outside links that such an element has at most: what has more may be the story. */
const maxBesides = 300;
const maxBiography = 1200;

/** Takes off elements that are not the story by their names. */
export function removeAround(document: Document): void {
	for (const element of document.querySelectorAll('[class],[id]')) {
		if (/^(?:html|body|main|article|p|h1|time)$/i.test(element.tagName)) continue;
		for (const given of [element.getAttribute('class'), element.id]) {
			for (const word of (given ?? '').slice(0, 300).split(/\s+/)) {
				if (word === '') continue;
				const name = kebab(word);
				const limit = biographies.test(name) ? maxBiography : besides.test(name) ? maxBesides : 0;
				if (limit > 0 && isShort(element, limit)) element.remove();
			}
		}
	}
}

/** `articleTools_news` → `article-tools-news`. */
const kebab = (name: string) =>
	name
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.replace(/_+/g, '-')
		.toLowerCase();

/** Whether an element has few words that lead nowhere; not counted further than the limit. */
function isShort(element: Element, limit: number): boolean {
	let unlinked = 0;
	const waiting: Node[] = [element];
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		if (node.nodeType === 3) unlinked += (node.textContent ?? '').trim().length;
		if (unlinked > limit) return false;
		const tag = node.nodeType === 1 ? (node as Element).tagName.toUpperCase() : '';
		if (!['A', 'SCRIPT', 'STYLE', 'NOSCRIPT'].includes(tag)) waiting.push(...node.childNodes);
	}
	return true;
}

/** Words at the ends of stories, in languages of news that have no tables of their own. */
const after = new RegExp(
	`^(?:${[
		'about the authors?|you (?:may|might) also (?:like|be interested).*|more (?:from|on|in) .{1,40}|more .{0,30}news',
		'(?:latest|top|trending|breaking) (?:news|stories|videos?)|recent (?:articles|posts|stories)|popular(?: \\w+){0,2}|most (?:read|popular|viewed)',
		'trending(?: now)?|related(?: \\w+){0,2}|recommended(?: \\w+){0,2}|comments?|\\d+ comments?|leave a (?:reply|comment)|tell us what you think|post comment.*|tags?|topics?',
		'share(?: (?:this|on)(?: \\w+)?)?|read next|up next|(?:don.t|never) miss(?: (?:this|it))?|editor.s picks?|sponsored.*|from our partners',
		'über den autor|über die autorin|mehr zum thema.*|das könnte (?:sie|dich) auch interessieren.*|weitere (?:artikel|beiträge|themen|meldungen).*',
		'ähnliche (?:artikel|beiträge).*|lesen sie auch.*|lies auch.*|kommentare?|\\d+ kommentare?|schlagwörter|zur startseite|auch interessant.*|meistgelesen.*',
		'à lire aussi.*|lire aussi.*|sur le même (?:sujet|thème).*|commentaires?|articles? (?:liés?|similaires).*|partager(?: \\w+){0,2}',
		'te puede interesar.*|también te puede interesar.*|noticias relacionadas|lee también.*|comentarios?|más (?:noticias|sobre).*|compartir(?: \\w+){0,2}',
		'leggi anche.*|potrebbe interessarti.*|articoli correlati|commenti|condividi(?: \\w+){0,2}',
		'lees ook.*|meer over.*|reacties|leia (?:também|mais).*|veja também.*|comentários?|notícias relacionadas'
	].join('|')})[\\s:.!…+()]*$`,
	'iu'
);

const labels = `${either(({ published }) => published)}|${either(({ updated }) => updated)}`;
/** What lines of days hold beside days: labels, times, zones, days of the week, days without a year. */
const stampWords = new RegExp(
	[
		`\\b(?:${labels})(?: on)?\\b`,
		String.raw`\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*\(?(?:GMT|UTC|[ECMPH][SD]?T|AMT|MEZ|CET|BST|Uhr)\)?)?`,
		String.raw`\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b`,
		String.raw`\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b`,
		String.raw`\b(?:at|by|GMT|UTC|[ECMPH][SD]T|et|pt|uhr)\b`,
		String.raw`[|/·•,;:.()–—-]+`
	].join('|'),
	'giu'
);

/** Longest line that is only a stamp, and words that it may hold beside (who publishes, who wrote). */
const maxStamp = 160;
const maxStampWords = 4;

/** "Updated on: November 19, 2019 / 10:07 AM / CBS News": a day, its label and little else. */
function isStamp(text: string): boolean {
	if (text.length > maxStamp || /[.!?]["”]?$/.test(text.replace(/[ap]\.m\.$/, ''))) return false;
	const undated = withoutDays(text);
	if (undated === text && !new RegExp(`^\\W*(?:${labels})\\b`, 'iu').test(text)) return false;
	if (!/\d/.test(text)) return false;
	const rest = undated.replace(stampWords, ' ').trim();
	return rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= maxStampWords;
}

/** "Image 1 of 9", "Caption", "Close": what galleries write beside their pictures. */
const gallery =
	/^(?:(?:image|photo|picture|slide|bild|foto|imagen|immagine)s? \d+ (?:of|von|de|di|\/)(?: ?\/)? ?\d+|\d+ ?\/ ?\d+|caption|close|advert(?:isement|orial)?|anzeige|werbung|publicité|publicidad|this slideshow requires javascript\.?)$/i;

/** "Email Anna Bell at anna@example.org", "© 2025 The Ledger": ends of reports. */
const signOff =
	/^(?:(?:copyright|©|ⓒ|\(c\)) ?.{0,120}|.{0,80}[\w.+-]+@[\w-]+\.[\w.-]+.{0,120}|.{0,60}\b(?:on (?:twitter|x|facebook)|(?:twitter|facebook)\.com\/).{0,120})$/iu;

/** "This website uses cookies …": what asks for consent, whatever it stands in. */
const consent =
	/(?:\b(?:we|this (?:web)?site|our (?:partners|website)|wir|diese (?:web)?se?ite|nous|ce site|(?:uso|usamos|utilizamos)|este s[ií]tio|questo sito|deze (?:web)?site|ta strona|używamy)\b|(?:^|\s)(?:мы|этот сайт|наш сайт|ми|цей сайт|на сайті|на сайте)(?=\s)).{0,120}(?:cookie|куки|кукі|кукис)/iu;
const maxConsent = 500;

const isSentence = (text: string) => /[.!?…。！？]["”»’)]?$/u.test(text) || text.length >= 120;

/** A line so long that stands twice is one that a gallery has for small screens and for large. */
const minRepeated = 60;
/** Lines of a page before the first whole paragraph that may be its head. */
const maxHead = 14;

/**
 * The lines of a story without those around it that say what page it is.
 *
 * @param title The page's title, which its head often has once more.
 */
export function withoutAround(
	blocks: readonly Block[],
	title: string | undefined,
	url: string | null
): Block[] {
	const seen = new Set<string>();
	const isRepeated = ({ text }: Block) => {
		if (text.length < minRepeated) return false;
		const isSeen = seen.has(text);
		seen.add(text);
		return isSeen;
	};
	const once = blocks.filter(
		(block) =>
			!gallery.test(block.text) &&
			!(block.text.length <= maxConsent && consent.test(block.text)) &&
			block.text !== url &&
			!isRepeated(block)
	);
	const body = withoutHead(
		once.filter(({ isCaption }) => !isCaption),
		title
	);
	const story = body
		.slice(0, endOf(body))
		.filter((block) => block.isItem || !(isStamp(block.text) || isPointer(block)));
	// Captions stay where they stand; below the last paragraph they are another story's.
	const kept = new Set(story);
	const last = once.findLastIndex((block) => kept.has(block));
	return once.filter((block, i) => kept.has(block) || (block.isCaption && i < last));
}

function withoutHead(blocks: readonly Block[], title: string | undefined): Block[] {
	const head = blocks.slice(0, maxHead);
	const first = head.findIndex(
		({ text, heading }) => heading === 0 && isSentence(text) && text.length >= 60
	);
	const stamp = head.findLastIndex(({ text }, i) => isStamp(text) && (first < 0 || i < first + 2));
	const end = Math.max(first, stamp);
	const isHead = ({ text, heading, isItem }: Block, i: number) => {
		if (i >= end) return false;
		if (text === title) return true;
		if (heading > 0) return i < stamp;
		return !isSentence(text) && (text.length < 60 || i < stamp) && (!isItem || i < stamp);
	};
	return blocks.filter((block, i) => !isHead(block, i));
}

/** A line or a heading that is one of the words at the ends of stories. */
const isPointer = ({ text, heading }: Block) =>
	(heading > 0 || text.length < 60) && after.test(text);

/** Where the story ends: before headings that head nothing, and what stands below the last paragraph. */
function endOf(blocks: readonly Block[]): number {
	let end = blocks.length;
	const atEnd = blocks.findIndex(
		({ isItem }, i) =>
			i > 2 &&
			i > blocks.length / 2 &&
			!isItem &&
			isPointer(blocks[i]) &&
			blocks.slice(i + 1).filter(({ text }) => isSentence(text) && text.length >= 60).length <= 2
	);
	if (atEnd > 0) end = atEnd;
	const isEnd = ({ text, heading, isItem }: Block) =>
		heading > 0 || signOff.test(text) || (!isItem && text.length < 40 && !isSentence(text));
	while (end > 1 && isEnd(blocks[end - 1])) end--;
	// A page of short lines has no end that could be told by them.
	return lengthOf(blocks.slice(end)) > lengthOf(blocks) / 3 ? blocks.length : end;
}

const lengthOf = (blocks: readonly Block[]) =>
	blocks.reduce((sum, { text }) => sum + text.length, 0);
