/**
 * `addresses.json` of a collection's folder: the address that every place and every article was given once.
 * It keeps it, whatever articles come later, and an address that was given is never given to another one, so
 * that a link or an embed always shows what it was made for.
 */
import { createHash, randomBytes } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import type { Place } from '../lib/collection/format.ts';
import type { PlaceSource } from '../lib/collection/places.ts';
import type { RetiredArticle, RetiredPlace } from '../lib/collection/retired.ts';
import type { IdsGiven, Sign } from '../lib/collection/kept-ids.ts';
import { mergedPlaces, type PlaceCorrection } from '../lib/corrections/index.ts';
import { UserError } from './errors.ts';
import { readBeside } from './files.ts';
import type { Progress } from './progress.ts';

export const addressesName = 'addresses.json';

/** Addresses given before. */
export interface Addresses {
	/** By place id. */
	readonly places: ReadonlyMap<string, string>;
	/** Ids of articles, which are their addresses, with what tells each article again. */
	readonly articles: ReadonlyMap<string, Sign>;
}

export const noAddresses: Addresses = { places: new Map(), articles: new Map() };

/** Ids that the articles of a folder were given. */
export const idsGiven = (folder: string, { articles }: Addresses): IdsGiven => ({
	signs: articles,
	sha: (text) => createHash('sha256').update(text).digest('hex'),
	// The same path on all systems.
	fileOf: (where) => relative(folder, where).replaceAll('\\', '/')
});

const articleId = /^[a-z0-9][a-z0-9-]{0,199}$/;

/** Hashes of words, file and address; or the id that the article has since. */
const sign = /^[0-9a-f]{12}(?: [0-9a-f]{12}){1,2}$|^[a-z0-9][a-z0-9-]{0,199}$/;

const schema = v.object({
	version: v.literal(1),
	places: v.record(v.string(), v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u))),
	articles: v.optional(
		v.record(v.pipe(v.string(), v.regex(articleId)), v.pipe(v.string(), v.regex(sign))),
		{}
	)
});

/** A line an article: of a million there are some hundred megabytes. */
const maxBytes = 400_000_000;

/**
 * Addresses given before; none where the folder has no such file.
 *
 * @throws {UserError} If the file is damaged: addresses would change without a word.
 */
export async function loadAddresses(folder: string): Promise<Addresses> {
	const path = join(folder, addressesName);
	const text = await readBeside(path, maxBytes);
	if (text === null) return noAddresses;
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch {
		content = null;
	}
	const result = v.safeParse(schema, content);
	if (!result.success) {
		throw new UserError(
			`${path} is damaged: restore it from version control, or remove it and accept that addresses of places and articles may change`
		);
	}
	const places = new Map(Object.entries(result.output.places));
	if (new Set(places.values()).size < places.size) {
		throw new UserError(`${path} gives one address to two places: remove one of them`);
	}
	return { places, articles: new Map(Object.entries(result.output.articles)) };
}

/** The addresses given before to places, with those of the places that had none. */
export function withNew(
	given: ReadonlyMap<string, string>,
	places: readonly Pick<Place, 'id' | 'slug'>[]
): ReadonlyMap<string, string> {
	return new Map([...given, ...places.map(({ id, slug }) => [id, slug] as const)]);
}

/**
 * Addresses given before to places that the collection names no more, each with the place that it is one
 * with now. Of places that are hidden or told later nothing is said, not even that they are gone.
 */
export function retiredPlaces(
	given: ReadonlyMap<string, string>,
	places: readonly Pick<Place, 'id' | 'slug' | 'literal' | 'associative'>[],
	corrections: readonly PlaceCorrection[],
	gazetteer: PlaceSource
): RetiredPlace[] {
	const named = new Map(
		places.flatMap(({ id, slug, literal, associative }) =>
			literal + associative > 0 ? [[id, slug]] : []
		)
	);
	const isUntold = new Set(
		corrections.flatMap(({ id, isHidden, delayDays }) =>
			isHidden || delayDays !== null ? [id] : []
		)
	);
	const merged = mergedPlaces(corrections);
	// What only holds others has an address that no page was ever at.
	const present = new Set(places.map(({ id }) => id));
	return [...given]
		.filter(([id]) => !present.has(id) && !isUntold.has(id) && !isUntold.has(merged.get(id) ?? ''))
		.map(([id, slug]) => {
			const row = gazetteer.rowOf(id);
			const entry = row === undefined ? null : gazetteer.entry(row);
			return {
				slug,
				name: entry?.name ?? null,
				names: entry?.names ?? {},
				movedTo: named.get(merged.get(id) ?? '') ?? null
			};
		})
		.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/**
 * Ids given before to articles that the collection holds no more, each with the id that its article has now.
 *
 * @param ids Those of the articles that it holds.
 */
export function retiredArticles(
	signs: Addresses['articles'],
	ids: ReadonlySet<string>
): RetiredArticle[] {
	const idNow = (id: string): string | null => {
		const met = new Set<string>();
		let now: string | undefined = id;
		while (now !== undefined && !ids.has(now) && !met.has(now)) {
			met.add(now);
			now = signs.get(now);
		}
		return now !== undefined && ids.has(now) ? now : null;
	};
	return [...signs.keys()]
		.filter((id) => !ids.has(id))
		.sort()
		.map((id) => ({ id, movedTo: idNow(id) }));
}

/** Keeps the addresses in a folder of articles, if there is one, and says where that is not possible. */
export async function keepAddresses(
	folder: string | null,
	addresses: Addresses,
	progress: Progress
): Promise<void> {
	if (folder === null || (await saveAddresses(folder, addresses))) return;
	progress.say(
		`${folder} cannot be written to: the addresses of its places and articles may change with the next build; keep ${addressesName} there`
	);
}

/**
 * Keeps the addresses beside the articles, where version control has them.
 *
 * @returns Whether they could be kept; a folder that cannot be written to keeps none.
 */
export async function saveAddresses(
	folder: string,
	{ places, articles }: Addresses
): Promise<boolean> {
	const path = join(folder, addressesName);
	const kept = { version: 1, places: sorted(places), articles: sorted(articles) };
	const text = `${JSON.stringify(kept, null, '\t')}\n`;
	if ((await readBeside(path, maxBytes).catch(() => null)) === text) return true;
	const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
	try {
		await writeFile(temporary, text);
		await rename(temporary, path);
		return true;
	} catch {
		return false;
	}
}

const sorted = (entries: ReadonlyMap<string, string>) =>
	Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
