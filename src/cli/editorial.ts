/**
 * What an editor keeps beside the articles of a folder: corrections, places of the collection's own and
 * the addresses that places were given. Told at the end of a build: what of the corrections met nothing.
 */
import { join } from 'node:path';
import { distance as levenshtein } from 'fastest-levenshtein';
import {
	correctedPlaces,
	noCorrections,
	traceOf,
	type Corrections,
	type MetIn,
	type Reviewed
} from '../lib/corrections/index.ts';
import type { TraceEntry } from '../lib/collection/trace.ts';
import type { PlaceSource } from '../lib/collection/places.ts';
import type { Gazetteer } from '../lib/geoparse/gazetteer/index.ts';
import { normalizeName } from '../lib/geoparse/tokens/index.ts';
import { loadAddresses, noAddresses, type Addresses } from './addresses.ts';
import { UserError } from './errors.ts';
import { noOwnPlaces, ownPlaces, type OwnPlaces } from './own-places.ts';
import { correctionsName, loadCorrections } from './review/corrections-file.ts';

export interface Editorial {
	readonly corrections: Corrections;
	readonly own: OwnPlaces;
	readonly addresses: Addresses;
}

/**
 * Reads what an editor keeps in a folder.
 *
 * @param folder `null` for single files, which have nothing beside them.
 * @param say Takes what holds, but hardly as it was meant.
 * @throws {UserError} If something of it is wrong.
 */
export async function loadEditorial(
	folder: string | null,
	say: (message: string) => void
): Promise<Editorial> {
	if (folder === null)
		return { corrections: noCorrections, own: noOwnPlaces, addresses: noAddresses };
	const { corrections, warnings } = await loadCorrections(folder);
	for (const { where, problem } of warnings) {
		say(`${join(folder, correctionsName)}, ${where}: ${problem}`);
	}
	return {
		corrections,
		own: await ownPlaces(folder, corrections.places),
		addresses: await loadAddresses(folder)
	};
}

/**
 * The gazetteer as the corrections have it, which what is published of places is made from.
 *
 * @param folder Where the corrections lie; `null` where there are none.
 * @throws {UserError} If the corrections speak of a place that is none.
 */
export function placesAsCorrected(
	corrections: Corrections,
	gazetteer: Gazetteer,
	folder: string | null
): PlaceSource {
	checkPlaces(corrections, gazetteer, join(folder ?? '', correctionsName));
	return correctedPlaces(gazetteer, corrections.places);
}

function checkPlaces(
	{ rules, mentions, places, checked }: Corrections,
	gazetteer: Pick<Gazetteer, 'rowOf'>,
	file: string
): void {
	const check = (where: string, id: string) => {
		if (gazetteer.rowOf(id) !== undefined) return;
		throw new UserError(
			`${file}, ${where}: no place has the id "${id}"; "dateline gazetteer find <name>" tells the ids there are`
		);
	};
	const checkAll = (list: string, entries: Corrections['rules'] | Corrections['mentions']) =>
		entries.forEach(({ place }, i) => {
			if (place !== null && typeof place === 'object') check(`${list}[${i}].place`, place.id);
		});
	checkAll('rules', rules);
	checkAll('mentions', mentions);
	for (const { id, merge } of places) {
		check(`places.${id}`, id);
		for (const other of merge) check(`places.${id}.merge`, other);
	}
	checked.forEach(({ place }, i) => {
		if (place !== null) check(`checked[${i}].place`, place);
	});
}

/** Ids that are named in a sentence; the rest is counted. */
const mostNamed = 5;

function named(ids: readonly string[]): string {
	const rest = ids.length - mostNamed;
	return `${ids.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Words that are gone, or that several places of the text fit. */
const notAsQuoted = (exact: string, article: string) =>
	`"${exact}" no longer stands in ${article} as quoted, or in several places that the quote fits`;

interface Counted extends MetIn {
	articles: number;
	changed: number;
	readonly places: Set<string>;
}

/** Counts what corrections met while articles come in. */
export class MetCorrections {
	readonly #corrections: Corrections;
	readonly #rules = new Map<number, Counted>();
	readonly #mentions = new Map<number, Counted>();
	readonly #checks = new Set<number>();
	readonly #stale = new Set<number>();
	readonly #unlike = new Set<number>();
	/** Names that the articles hold, as they are written, by their normalized form. */
	readonly #names = new Map<string, string>();
	/** Ids of articles as corrections call them, with their ids in the collection. */
	readonly #articles = new Map<string, string>();
	readonly #places = new Set<string>();
	/** Articles without a day that name a delayed place, by the place. */
	readonly #undated = new Map<string, string[]>();

	constructor(corrections: Corrections) {
		this.#corrections = corrections;
	}

	/**
	 * @param called The ids by which corrections may call an article, its own first.
	 * @param id Its id in the collection.
	 */
	add(
		called: readonly string[],
		id: string,
		met: Omit<Reviewed, 'mentions'>,
		names: Iterable<string>
	): void {
		const count = (
			counts: Map<number, Counted>,
			used: Reviewed['rules'],
			changing: readonly number[]
		) => {
			for (const [number, places] of used) {
				const counted = counts.get(number) ?? {
					articles: 0,
					changed: 0,
					places: new Set<string>()
				};
				counted.articles++;
				if (changing.includes(number)) counted.changed++;
				for (const place of places) counted.places.add(place);
				counts.set(number, counted);
			}
		};
		count(this.#rules, met.rules, met.changing.rules);
		count(this.#mentions, met.corrections, met.changing.corrections);
		for (const number of met.checks) this.#checks.add(number);
		for (const number of met.stale) this.#stale.add(number);
		for (const number of met.unlike) this.#unlike.add(number);
		for (const each of called) if (!this.#articles.has(each)) this.#articles.set(each, id);
		for (const place of met.places) this.#places.add(place);
		for (const place of met.undated) {
			this.#undated.set(place, [...(this.#undated.get(place) ?? []), id]);
		}
		if (this.#corrections.rules.length + this.#corrections.mentions.length === 0) return;
		for (const name of names) this.#names.set(normalizeName(name), name);
	}

	/**
	 * What readers are told of the corrections.
	 *
	 * @param shown Ids of the places that the collection shows.
	 * @param before The places as they are without the corrections.
	 */
	trace(shown: ReadonlySet<string>, before: PlaceSource): TraceEntry[] {
		const met = { rules: this.#rules, mentions: this.#mentions };
		const nameBefore = (id: string, language: string) => {
			const { name, names } = before.entry(before.rowOf(id)!);
			return new Map(Object.entries(names)).get(language) ?? name;
		};
		return traceOf(this.#corrections, met, shown, nameBefore).map((entry) => ({
			...entry,
			articleId: this.#articles.get(entry.articleId ?? '') ?? entry.articleId
		}));
	}

	/** A sentence for every correction that met nothing, or was of another text. */
	*told(): Generator<string> {
		const { rules, mentions, places, checked } = this.#corrections;
		for (const [i, { name, pattern, place, article }] of rules.entries()) {
			if (this.#rules.has(i)) continue;
			if (article !== null && !this.#articles.has(article)) {
				yield `${correctionsName}, rules[${i}]: ${this.#noArticle(article)}`;
				continue;
			}
			const where = article === null ? '' : ` in ${article}`;
			// A name that is given no place is looked for among those that were found, not in the words.
			const isSought = name === null || (place !== null && typeof place === 'object');
			const isNot = isSought ? 'is named nowhere' : 'is nowhere read as a place’s name';
			yield `${correctionsName}, rules[${i}]: "${name ?? pattern}" ${isNot}${where}${this.#near(name)}`;
		}
		for (const [i, { article, exact }] of mentions.entries()) {
			if (this.#mentions.has(i)) continue;
			yield this.#articles.has(article)
				? `${correctionsName}, mentions[${i}]: ${notAsQuoted(exact, article)}${this.#near(exact)}`
				: `${correctionsName}, mentions[${i}]: ${this.#noArticle(article)}`;
		}
		for (const { id, isHidden, blurKm, delayDays, merge } of places) {
			const isGuarded = isHidden || blurKm !== null || delayDays !== null;
			if (isGuarded && !this.#places.has(id)) {
				yield `${correctionsName}, places.${id}: no article names this place; should it be another, that one is published as it is`;
			}
			const undated = this.#undated.get(id);
			if (undated !== undefined) {
				yield `${correctionsName}, places.${id}: it is told in no article without a day, from which nobody can count the delay: ${named(undated)}`;
			}
			for (const other of merge) {
				if (this.#places.has(other)) continue;
				yield `${correctionsName}, places.${id}.merge: no article names ${other}`;
			}
		}
		for (const [i, { article, quote, place }] of checked.entries()) {
			const where = `${correctionsName}, checked[${i}]`;
			if (this.#stale.has(i)) {
				yield `${where}: ${article} has changed since it was looked at; look again`;
			} else if (this.#unlike.has(i)) {
				yield `${where}: "${quote!.exact}" in ${article} is read otherwise than when it was looked at; look again`;
			} else if (!this.#checks.has(i) && this.#articles.size > 0) {
				const isThere = quote !== null && this.#articles.has(article!);
				yield `${where}: ${isThere ? notAsQuoted(quote.exact, article!) : `${article ?? place} is no longer there${this.#nearArticle(article)}`}`;
			}
		}
	}

	/** The name of the articles that is nearest to one that they do not hold. */
	#near(name: string | null): string {
		return name === null ? '' : meant(normalizeName(name), this.#names);
	}

	#noArticle(article: string): string {
		return `there is no article "${article}"${this.#nearArticle(article)}`;
	}

	/** The article whose id is nearest to one that is not there. */
	#nearArticle(article: string | null): string {
		const ids = Array.from(this.#articles.keys(), (id) => [id, id] as const);
		return article === null ? '' : meant(article, ids);
	}
}

/** Asks whether the nearest of some names was meant, where one is near. */
function meant(wanted: string, known: Iterable<readonly [name: string, written: string]>): string {
	let best: string | null = null;
	let least = Math.max(2, wanted.length >> 2) + 1;
	for (const [name, written] of known) {
		const distance = levenshtein(wanted, name);
		if (distance > 0 && distance < least) [best, least] = [written, distance];
	}
	return best === null ? '' : `; did you mean "${best}"?`;
}
