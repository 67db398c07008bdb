/**
 * What a facet is: something a collection's coverage can be narrowed by, such as the publisher. One
 * module tells all there is to know of one facet; the address, the filter, the choices with their
 * counts, the chips and the messages to an embedded map follow from the list in index.ts. See
 * docs/add-a-facet.md.
 */
import type { MentionKind } from '../../geoparse/mention/index.ts';
import type { Messages } from '../../languages/messages.ts';
import type { ArticleRow, Place } from '../format.ts';

/** What a choice is called, with its language (BCP 47) where that is not the interface's. */
export interface FacetName {
	readonly name: string;
	readonly language?: string;
}

/** What names are made with. */
export interface Naming {
	/** The interface's language (BCP 47) and texts. */
	readonly language: string;
	readonly t: Messages;
	/** A place of the collection by its slug, or `undefined`. */
	placeName(slug: string): FacetName | undefined;
}

interface FacetBase {
	/** The parameter of the address; the interface's texts have its label under the same name. */
	readonly key: keyof Messages['facets'];
	/** Reads a value from an address; `null` for what can be none. Every value it gives parses again. */
	parse(value: string): string | null;
	/** What a value is called in the list of choices. */
	name(value: string, naming: Naming): FacetName;
	/** What the chip says, where the name alone would leave open which facet it belongs to. */
	chip?(name: string, t: Messages): string;
}

/** What facets read of an article. */
export type FacetArticle = Pick<ArticleRow, 'publisher' | 'authors' | 'language' | 'verification'>;

/** Keeps the articles that have a value, with all their passages. */
export interface ArticleFacet extends FacetBase {
	readonly of: 'article';
	values(article: FacetArticle): readonly string[];
}

/** A facet whose values are slugs of places: one that no place has narrows nothing, and is told. */
interface OfPlaces {
	readonly valuesArePlaces?: true;
	/** Of the places that are values, those to choose from; all when absent. */
	isChoice?(place: Place): boolean;
}

/** Keeps the places that have a value, in whatever passages they are named. */
export interface PlaceFacet extends FacetBase, OfPlaces {
	readonly of: 'place';
	/** @param places All places, each at its row. */
	values(place: Place, places: readonly Place[]): readonly string[];
}

/** Keeps the passages in which any mention has a value, with all their places. */
export interface MentionFacet extends FacetBase, OfPlaces {
	readonly of: 'mention';
	/**
	 * @param place What the mention means.
	 * @param places All places, each at its row.
	 */
	values(place: Place, kind: MentionKind, places: readonly Place[]): readonly string[];
}

export type Facet = ArticleFacet | PlaceFacet | MentionFacet;

const maxName = 120;

/** Any words that are not too long for an address. */
export const parseName = (value: string) =>
	value !== '' && value.length <= maxName ? value : null;

/** A place's slug, or an article's id. */
export const parseSlug = (value: string) =>
	value.length <= maxName && /^[\p{L}\p{N}._-]+$/u.test(value) ? value : null;

/** The name of a value that is its own name. */
export const itself = (value: string): FacetName => ({ name: value });

/** The name of a value that is a place's slug. */
export const placeNamed = (slug: string, { placeName }: Naming): FacetName =>
	placeName(slug) ?? { name: slug };
