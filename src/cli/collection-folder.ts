/**
 * What a folder of articles says of its collection beside the articles: `collection.yaml` and
 * `overlay.geojson`.
 */
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { readAddress } from '../lib/article/address.ts';
import { isLanguage } from '../lib/article/fields.ts';
import { parseShallowYaml } from '../lib/article/front-matter.ts';
import { cleanLine } from '../lib/article/clean.ts';
import { readOverlay } from '../lib/collection/overlay-read.ts';
import type { Overlay } from '../lib/collection/overlay.ts';
import { UserError } from './errors.ts';
import { readBeside } from './files.ts';
import { faultOfFeature, parseJson } from './geojson.ts';
import { fallbackLanguage, languageCodes } from '../lib/languages/index.ts';
import type { Manifest } from '../lib/collection/format.ts';

/** A text of one line, without the signs that no line has. */
const line = v.pipe(v.string(), v.transform(cleanLine));

/** A text, or one for each language. */
const translated = v.union([v.pipe(line, v.nonEmpty()), v.record(v.picklist(languageCodes), line)]);

/** `collection.yaml`: what a folder says of its collection. */
const description = v.strictObject({
	title: v.optional(translated),
	description: v.optional(translated),
	language: v.optional(v.pipe(v.string(), v.check(isLanguage))),
	rights: v.optional(v.picklist(['full', 'excerpt'])),
	gazetteer: v.optional(
		v.pipe(
			v.union([v.string(), v.array(v.string())]),
			v.transform((files) => [files].flat())
		)
	),
	files_at: v.optional(
		v.pipe(
			v.string(),
			v.check((url) => readAddress(url)?.endsWith('/') ?? false)
		)
	),
	publishers: v.optional(v.record(line, line)),
	sources: v.optional(
		v.array(
			v.strictObject({
				title: line,
				url: v.optional(
					v.pipe(
						v.string(),
						v.check((url) => readAddress(url) !== null)
					)
				),
				licence: line
			})
		)
	)
});

type Said = v.InferOutput<typeof description>;

export interface CollectionDescription extends Omit<Said, 'title' | 'description'> {
	readonly title?: string;
	readonly description?: string;
	/** Both in other languages than the collection's. */
	readonly translations?: Manifest['translations'];
}

/** Files of a folder that are no articles. */
export const ownFiles: ReadonlySet<string> = new Set([
	'collection.yaml',
	'overlay.geojson',
	'corrections.yaml',
	'places.geojson',
	'places.csv',
	'addresses.json',
	'story.md',
	'events.csv',
	'events.geojson'
]);

/** The dated overlay of a folder, if it has one. @throws {UserError} If it cannot be drawn. */
export async function overlayIn(folder: string): Promise<{ overlay?: object }> {
	const path = join(folder, 'overlay.geojson');
	const text = await readBeside(path);
	if (text === null) return {};
	try {
		const overlay = readOverlay(parseJson(text));
		for (const [i, feature] of overlay.features.entries()) {
			const fault = faultOfFeature(feature);
			if (fault !== null) throw new RangeError(`feature ${i + 1}: ${fault}`);
		}
		return { overlay: asWritten(overlay) };
	} catch (error) {
		throw new UserError(`${path}: ${(error as Error).message}`);
	}
}

/** An overlay as its file has it, with nothing but what is shown of it. */
const asWritten = ({ type, features }: Overlay) => ({
	type,
	features: features.map(({ geometry, properties: { name, source, from, to } }) => ({
		type: 'Feature',
		properties: { name, source, valid_from: from, valid_to: to },
		geometry
	}))
});

/** What a folder says of its collection. @throws {UserError} If it says something impossible. */
export async function describe(folder: string): Promise<CollectionDescription> {
	const path = join(folder, 'collection.yaml');
	const text = await readBeside(path);
	if (text === null) return {};
	let value: unknown;
	try {
		value = parseShallowYaml(text) ?? {};
	} catch (error) {
		throw new UserError(
			`${path} is not YAML: ${(error as Error).message.split('\n')[0].replace(/:$/, '')}; put values that hold signs in quotes`
		);
	}
	const result = v.safeParse(description, value);
	if (!result.success) {
		throw new UserError(`${path}: ${wrongKey(v.getDotPath(result.issues[0]) ?? '')}`);
	}
	const { gazetteer, title, description: about, ...rest } = result.output;
	const said = { ...rest, ...inLanguages(rest.language ?? fallbackLanguage, title, about) };
	// As everything a folder says of itself, from the folder.
	return gazetteer ? { ...said, gazetteer: gazetteer.map((file) => resolve(folder, file)) } : said;
}

/** Title and description in the collection's language, and in the others where they are given by language. */
function inLanguages(
	language: string,
	title: Said['title'],
	about: Said['description']
): Pick<CollectionDescription, 'title' | 'description' | 'translations'> {
	const byLanguage = (text: Said['title']): Partial<Readonly<Record<string, string>>> =>
		typeof text === 'string' ? { [language]: text } : (text ?? {});
	const [titles, descriptions] = [byLanguage(title), byLanguage(about)];
	const own = (texts: Partial<Readonly<Record<string, string>>>) =>
		texts[language] ?? Object.values(texts)[0];
	const others = new Set([...Object.keys(titles), ...Object.keys(descriptions)]);
	others.delete(language);
	return {
		...(title !== undefined && { title: own(titles) }),
		...(about !== undefined && { description: own(descriptions) }),
		...(others.size > 0 && {
			translations: Object.fromEntries(
				Array.from(others, (code) => [
					code,
					{ title: titles[code] ?? null, description: descriptions[code] ?? null }
				])
			)
		})
	};
}

/** What each key of `collection.yaml` has to be. */
const expectedOfKey: Readonly<Record<string, string>> = {
	title: 'a text in quotes, or one for each language',
	description: 'a text in quotes, or one for each language',
	language: `a language tag such as ${languageCodes.join(', ')}`,
	rights: '"full" or "excerpt"',
	publishers: 'a list of "name of a paper: id of the place it is published in"',
	files_at:
		'the address of the folder that the files themselves are published in: it begins with https:// or http:// and ends in a slash',
	gazetteer: 'a file that `dateline gazetteer add` made, or a list of them',
	sources:
		'a list of sources, each with a title, a licence and, where it has one, a url that begins with https:// or http://'
};

/** Says what is wrong at a key such as `sources.0.url`. */
function wrongKey(key: string): string {
	const [name] = key.split('.');
	if (name === '') return `write lines of "key: value"; the keys are ${keys}`;
	const expected = Object.hasOwn(expectedOfKey, name) ? expectedOfKey[name] : undefined;
	if (expected === undefined) return `there is no key "${name}"; the keys are ${keys}`;
	return key === name ? `${name} is not ${expected}` : `${name} is not ${expected}: see ${key}`;
}

const keys = Object.keys(expectedOfKey).join(', ');
