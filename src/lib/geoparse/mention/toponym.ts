/**
 * What recognition hands to resolution: a place name found in a text, classified but not yet placed.
 */
import type { PlaceSort } from '../../languages/places.ts';
import type { MentionForm, MentionKind, MentionType } from './mention.ts';

/** What sort of place the words around a name, or the name itself, ask for. */
export type FeatureHint = PlaceSort;

export interface Toponym {
	/** First UTF-16 code unit, and the one after the last: `text.slice(start, end)` is the name. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly kind: MentionKind;
	/** 0–1: how sure the kind is. */
	readonly kindConfidence: number;
	readonly type: MentionType;
	readonly form: MentionForm;
	/** 0–1: how sure recognition is that this is a toponym with just this extent. */
	readonly probability: number;
	/** The sort of place asked for ("Kursk region", "the city of Kursk"), when the words say. */
	readonly typeHint: FeatureHint | null;
	/** Normalized dictionary forms of an inflected name («Суджей» → `суджа`), to be looked up in its stead. */
	readonly names?: readonly string[];
}
