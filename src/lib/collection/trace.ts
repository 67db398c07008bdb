/**
 * The trace that an editor's corrections leave for readers: what was changed, when, and why in public
 * words. Who changed it and what editors noted for each other is never in it.
 */
import type { MentionKind } from '../geoparse/mention/index.ts';

/** One correction. */
export interface TraceEntry {
	/** ISO date, or `null` where the editor gave none. */
	readonly day: string | null;
	/**
	 * What was changed: a name means another `place`, `none` at all or one `unplaced`, or is of another
	 * `kind`; a place was `moved`, `named` otherwise or `joined` with others; or something is `protected`,
	 * of which nothing but the reason is told.
	 */
	readonly what:
		'place' | 'none' | 'unplaced' | 'kind' | 'moved' | 'named' | 'joined' | 'protected';
	/** The name as the articles write it, or the one a place was given; `null` where none matters. */
	readonly name: string | null;
	/** The name that a place had without it; only where it was `named` otherwise. */
	readonly was?: string;
	readonly kind: MentionKind | null;
	/** Id of the place it is about, where the collection shows it. */
	readonly placeId: string | null;
	/** Id of the only article it holds for, or `null`. */
	readonly articleId: string | null;
	/** How many articles it changed; 0 for what is said of a place. */
	readonly articles: number;
	/** Why, in the editor's words to readers, or `null`. */
	readonly reason: string | null;
}
