/**
 * Weighs places against what a reader asks for: by any of their names, whatever word says what sort of
 * place is meant ("Kursk region", «Глушковский район»), and by the name of the town an area is called
 * after («Сумщина»). The words are data of the languages; knows no collection.
 */
import type { Place } from '../collection/format.ts';
import { isAdmin1, isAdministrative, isCountryOrTerritory } from '../geo/feature-code.ts';
import { placeTables } from '../languages/place-tables.ts';
import type { PlaceSort } from '../languages/places.ts';
import { fold } from '../collection/fold.ts';
import { nameScore } from './match.ts';

type Asked = Pick<Place, 'name' | 'names' | 'featureClass' | 'featureCode'>;

/** From here on a name answers a query without a slip; what answers with one is left out beside it. */
const withoutSlip = 0.65;

/** Of a name that answers, where the words ask for another sort of place. */
const otherSort = 0.75;

/** Of an area called after the town asked for, or the other way round. */
const calledAfter = 0.8;

/** Of a place that is of the sort asked for, where no name is. */
const ofTheSort = 0.8;

/** Shorter beginnings of names are those of many. */
const shortestStem = 3;

const tables = Object.values(placeTables);

const foldedWords = (words = '') =>
	words
		.trim()
		.split(/\s+/)
		.filter((word) => word !== '')
		.map(fold);

/** The sort of place that a folded word asks for. */
const sortOfWord: ReadonlyMap<string, PlaceSort> = new Map(
	tables.flatMap(({ heads, headsOfMany, searched }) =>
		[headsOfMany, searched?.heads, heads].flatMap((bySort) =>
			Object.entries(bySort ?? {}).flatMap(([sort, words]) =>
				foldedWords(words).map((word) => [word, sort as PlaceSort] as const)
			)
		)
	)
);

const longestFirst = (endings: readonly string[]) =>
	[...new Set(endings)].sort((a, b) => b.length - a.length);

const landEndings = longestFirst(tables.flatMap(({ searched }) => foldedWords(searched?.lands)));
const areaEndings = longestFirst([
	...landEndings,
	...tables.flatMap(({ searched }) => foldedWords(searched?.adjectives))
]);

/** A name without what only says what sort of place it is. */
function coreOf(folded: string): string {
	return folded
		.split(' ')
		.filter((word) => !sortOfWord.has(word))
		.join(' ');
}

/** What the name of a town and that of its area have in common; empty where that says too little. */
function stemOf(core: string): string {
	const ending = areaEndings.find((end) => core.endsWith(end));
	const stem = (ending ? core.slice(0, -ending.length) : core).replace(/[aeiou]+$/, '');
	return stem.length < shortestStem ? '' : stem;
}

function sortOf({ featureClass, featureCode }: Asked): PlaceSort | null {
	if (isCountryOrTerritory(featureCode)) return 'country';
	if (isAdministrative(featureClass)) return isAdmin1(featureCode) ? 'region' : 'district';
	const bySort: Readonly<Record<string, PlaceSort>> = {
		P: 'settlement',
		H: 'water',
		T: 'terrain',
		S: 'facility',
		R: 'street'
	};
	return bySort[featureClass] ?? null;
}

/** How well a place answers, and the name that does. */
export interface Answer {
	/** 0 for not at all, 1 for the very name. */
	readonly score: number;
	readonly name: string;
}

export class PlaceQuery {
	/** What is asked for, as it is compared. */
	readonly folded: string;
	readonly #core: string;
	readonly #stem: string;
	readonly #sorts: ReadonlySet<PlaceSort>;

	constructor(query: string) {
		this.folded = fold(query);
		const words = this.folded.split(' ');
		this.#core = coreOf(this.folded);
		this.#stem = stemOf(this.#core);
		const said = words.flatMap((word) => sortOfWord.get(word) ?? []);
		const isLand = landEndings.some((ending) => this.#core.endsWith(ending));
		this.#sorts = new Set(isLand ? [...said, 'region'] : said);
	}

	/** How well a place answers by the best of its names. */
	answer(place: Asked): Answer {
		const sort = sortOf(place);
		const fits = this.#sorts.size === 0 || (sort !== null && this.#sorts.has(sort));
		let best: Answer = { score: 0, name: place.name };
		for (const name of new Set([place.name, ...Object.values(place.names)])) {
			const score = this.#scoreOf(fold(name), fits);
			if (score > best.score) best = { score, name };
		}
		return best;
	}

	#scoreOf(name: string, fits: boolean): number {
		const whole = nameScore(name, this.folded);
		// "River" alone asks for rivers.
		if (this.#core === '') return Math.max(whole, fits ? ofTheSort : 0);
		const core = coreOf(name) || name;
		const byCore = nameScore(core, this.#core);
		const byStem = this.#stem !== '' && stemOf(core) === this.#stem ? calledAfter : 0;
		return Math.max(whole, Math.max(byCore, byStem) * (fits ? 1 : otherSort));
	}
}

/** The answers worth showing: what answers with a slip only where nothing answers without one. */
export const withoutSlips = <T extends { readonly score: number }>(answers: readonly T[]) =>
	answers.some(({ score }) => score >= withoutSlip)
		? answers.filter(({ score }) => score >= withoutSlip)
		: answers;
