/**
 * Tells the story from what a news page puts around it: credits, related articles, agency lines,
 * the address it came from. The words are the languages'; all look at one block of plain text.
 */
import { readAddress } from './address.ts';
import type { Block } from './blocks.ts';
import { readLeadingDate, takeStamps } from './date.ts';
import { either } from './languages.ts';
import { namesOf } from './names.ts';

/** What was said around the story, and the story. */
export interface Story {
	readonly paragraphs: readonly Block[];
	readonly published: string | null;
	readonly url: string | null;
	readonly authors: readonly string[];
}

/** An end of a word of any script: what `\b` is for Latin letters alone. */
const wordEnd = String.raw`(?![\p{L}\p{N}_])`;

/** "Related article: …": pointers to something else. A colon or an all-linked rest makes it one. */
const pointer = new RegExp(`^(?:${either(({ pointer }) => pointer)})\\s*[:：—–]`, 'iu');

/** "Photo: …", "Image credit: …", "(Photo by …)". */
const credit = new RegExp(`^[([]?(?:${either(({ credit }) => credit)})`, 'iu');

/** "AFP contributed reporting.", "Reporting by …; editing by …" */
const agency = new RegExp(`^(?:${either(({ agency }) => agency)})${wordEnd}`, 'iu');

const appeal = new RegExp(`^(?:${either(({ appeal }) => appeal)})${wordEnd}`, 'iu');

/** "Original url:" and the like: the next link is where the article was published. */
const addressLabel = new RegExp(`^(?:${either(({ address }) => address)})\\s*:?\\s*`, 'iu');

/** A sentence that tells where the article was published: the address in it is the article's. */
const origin = new RegExp(`^(?:${either(({ origin }) => origin)})${wordEnd}`, 'iu');

/** "By Anna Bell". */
const byline = new RegExp(`^(?:${either(({ by }) => by)}):? (\\p{Lu}[^.!?:]{1,80})$`, 'iu');

/** Longest line that states days, authors or both. */
const maxLine = 160;

/** Sets aside what is not the story. */
export function readStory(blocks: readonly Block[]): Story {
	let published: string | null = null;
	let url: string | null = null;
	const authors: string[] = [];
	const paragraphs: Block[] = [];
	let expectsAddress = false;
	/** The first paragraph that is no line about the article. */
	let first = '';
	for (const [i, block] of blocks.entries()) {
		const { text } = block;
		const label = addressLabel.exec(text)?.[0];
		const isLabel = label !== undefined && label === text && text !== '';
		if (isLabel && /[:：]\s*$|^original|url/iu.test(text)) {
			expectsAddress = true;
			continue;
		}
		const named = label && !isLabel ? addressIn(text.slice(label.length), block) : null;
		if (named !== null && block.heading === 0) {
			url ??= named;
			continue;
		}
		if (block.isLinked) {
			if (expectsAddress) url ??= addressIn(text, block);
			expectsAddress = false;
			// A heading may be a link to the article itself.
			if (text === '' || (block.heading === 0 && !isLinkedSentence(blocks, i))) continue;
		}
		expectsAddress = false;
		if (text === '') continue;
		// A plain text has its title in a line as any other.
		const isFirst =
			paragraphs.every(({ heading }) => heading > 0) ||
			(paragraphs.length === 1 && isTitleLine(paragraphs[0]));
		if (isFirst) {
			const line = text.length <= maxLine ? takeStamps(text) : null;
			const by = line && byline.exec(line.rest)?.[1];
			const isDate = line !== null && line.published !== null && line.rest === '';
			if (isDate || (by && block.heading === 0)) {
				published ??= line!.published;
				if (by) authors.push(...namesOf(by));
				continue;
			}
			if (block.heading === 0) first = text;
		}
		if (block.heading === 0 && isFurniture(block)) {
			if (origin.test(text)) url ??= onlyAddressIn(block);
			continue;
		}
		paragraphs.push(block);
	}
	published ??= readLeadingDate(first, /\/((?:19|20)\d{2})(?:\/|-)/.exec(url ?? '')?.[1] ?? null);
	return { paragraphs: joinBroken(paragraphs), published, url, authors };
}

/** Letters from which on a line of links may be a sentence of the story: pointers are short. */
const minLinked = 60;

/** Whether a line tells something, and is set as the paragraphs of a story are. */
const isSentence = ({ text, heading, isItem, isEmphasized }: Block) =>
	heading === 0 && !isItem && !isEmphasized && text.length >= minLinked && /\.["”»]?$/.test(text);

/**
 * Whether a line of links is a paragraph of the story: a whole sentence between two that are not linked. Any
 * other line of links is a pointer to something else.
 */
function isLinkedSentence(blocks: readonly Block[], i: number): boolean {
	const isTold = (block: Block | undefined) =>
		block !== undefined && !block.isLinked && isSentence(block);
	return isSentence(blocks[i]) && isTold(blocks[i - 1]) && isTold(blocks[i + 1]);
}

/** The lines of a page that tell something: links alone are no words. */
export const withoutPointers = (blocks: readonly Block[]): Block[] =>
	blocks.filter((block, i) => !block.isLinked || isLinkedSentence(blocks, i));

/** The longest first line that is taken for a title where nothing says it is one. */
export const maxTitleLength = 200;

/** Whether a line may be the title of what stands below it: short, and no sentence that has an end. */
export const isTitleLine = ({ text }: Pick<Block, 'text'>): boolean =>
	text.length <= maxTitleLength && !/[.!?…]["”»]?$/.test(text);

/** Lines that are short, or set apart, and say one of the things above. */
function isFurniture(block: Block): boolean {
	const { text, isEmphasized } = block;
	if (text.length > 400) return false;
	if (pointer.test(text)) return text.length <= 300;
	if (text.length <= 200 && (credit.test(text) || appeal.test(text))) return true;
	if (text.length <= 300 && origin.test(text) && onlyAddressIn(block) !== null) return true;
	return (isEmphasized || text.length <= 200) && agency.test(text);
}

/** The address that a whole text is, or that its only link leads to. */
function addressIn(text: string, block: Block): string | null {
	const written = readAddress(text.replace(/^<|>$/g, ''));
	if (written !== null) return written;
	return block.links.length === 1 && block.isLinked ? readAddress(block.links[0]) : null;
}

/** The only address that a sentence leads to or spells out. */
function onlyAddressIn({ text, links }: Block): string | null {
	const addresses =
		links.length > 0 ? links : (text.match(/https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]/g) ?? []);
	return addresses.length === 1 ? readAddress(addresses[0]) : null;
}

/**
 * Joins a paragraph that was cut in the middle of a sentence: one that ends in a letter or a comma
 * and is followed by one that begins with a small letter.
 */
function joinBroken(paragraphs: readonly Block[]): Block[] {
	const joined: Block[] = [];
	let run: Block[] = [];
	const close = () => {
		if (run.length === 1) joined.push(run[0]);
		else if (run.length > 1) {
			joined.push({
				...run[0],
				text: run.map(({ text }) => text).join(' '),
				links: run.flatMap(({ links }) => links)
			});
		}
		run = [];
	};
	for (const block of paragraphs) {
		const last = run.at(-1);
		const goesOn =
			last?.heading === 0 &&
			block.heading === 0 &&
			!last.isItem &&
			!block.isItem &&
			/[\p{L}\p{N},]$/u.test(last.text) &&
			/^\p{Ll}/u.test(block.text);
		if (!goesOn) close();
		run.push(block);
	}
	close();
	return joined;
}
