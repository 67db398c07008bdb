/** `story.md` of a folder of articles: read and checked before anything is built. */
import { join } from 'node:path';
import { cleanLine } from '../lib/article/clean.ts';
import { splitFrontMatter } from '../lib/article/front-matter.ts';
import type { Place } from '../lib/collection/format.ts';
import { tellNearest } from '../lib/collection/nearest-place.ts';
import { readStory, type Story } from '../lib/collection/story.ts';
import { readLink } from '../lib/view/url.ts';
import { UserError } from './errors.ts';
import { readBeside } from './files.ts';

export const storyName = 'story.md';

/** What may stand above it. */
const headKeys: readonly string[] = ['title', 'description', 'by'];

/** The largest story, in UTF-16 code units. */
const maxLength = 500_000;

/**
 * The story of a folder, or `null` where it has none.
 *
 * @param say Takes what is left out of it.
 * @throws {UserError} If a step or its view is wrong.
 */
export async function storyIn(
	folder: string | null,
	say: (message: string) => void
): Promise<Story | null> {
	if (folder === null) return null;
	const path = join(folder, storyName);
	const text = await readBeside(path);
	return text === null ? null : storyOf(text, path, say);
}

/**
 * The story that a text tells.
 *
 * @param path What it is called in sentences.
 * @param say Takes what is left out of it.
 * @throws {UserError} If a step or its view is wrong.
 */
export function storyOf(text: string, path: string, say: (message: string) => void): Story {
	if (text.length > maxLength)
		throw new UserError(`${path} is longer than ${maxLength} characters`);
	try {
		const { values, body } = splitFrontMatter(text.replace(/\r\n?/g, '\n'), path);
		const { story, leftOut } = readStory(body);
		for (const what of leftOut) say(`${path}, ${what} is left out`);
		for (const [i, { address }] of [story, ...story.steps].entries()) checkView(address, i);
		for (const key of Object.keys(values)) {
			if (!headKeys.includes(key))
				say(`${path}: there is no key "${key}"; the keys are ${headKeys.join(', ')}`);
		}
		const line = (key: string) => {
			const value = values[key] ?? null;
			if (value === null) return null;
			if (typeof value === 'string' || typeof value === 'number') return cleanLine(String(value));
			throw new RangeError(`${key} is not a text; put it in quotes`);
		};
		const heading = /^#[ \t]+(.*)$/m.exec(body)?.[1];
		return {
			title: line('title') ?? (heading === undefined ? story.steps[0].title : cleanLine(heading)),
			description: line('description') ?? '',
			by: line('by'),
			...story
		};
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new UserError(`${path}: ${error.message}`);
	}
}

const nameOf = (part: number) => (part === 0 ? 'the introduction' : `step ${part}`);

/** @param part Of the story: 0 for the introduction, then its steps. */
function checkView(address: string, part: number): void {
	const [broken] = readLink(address).broken;
	if (broken === undefined) return;
	throw new RangeError(
		`${nameOf(part)}: its view asks for ${broken.key} = "${broken.value}", which no map understands; copy the link again`
	);
}

/** What of a story's views the collection does not have, in sentences. */
export function* missingIn(
	story: Story,
	places: readonly Pick<Place, 'slug' | 'name' | 'names'>[]
): Generator<string> {
	const slugs = new Set(places.map(({ slug }) => slug));
	for (const [i, { address }] of [story, ...story.steps].entries()) {
		const { place } = readLink(address).state;
		if (place === null || slugs.has(place)) continue;
		yield `${storyName}, ${nameOf(i)}: no place of the collection has the address "${place}", and the map will open none${tellNearest(place, places)}`;
	}
}
