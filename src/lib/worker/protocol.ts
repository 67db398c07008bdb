/**
 * What the page and the geoparser's worker say to each other. Every question has a number, which its
 * answers repeat.
 */
import type { LngLat } from '$lib/geo/lng-lat';
import type { Mention } from '$lib/geoparse/mention';

/** A place of the answer, as much of it as a page draws. */
export interface FoundPlace {
	readonly id: string;
	readonly name: string;
	readonly featureClass: string;
	readonly featureCode: string;
	readonly country: string | null;
	readonly admin1: string | null;
	readonly lngLat: LngLat;
	readonly precisionKm: number;
	readonly population: number;
}

export interface Question {
	readonly id: number;
	readonly text: string;
	/** BCP 47 tag of the text. */
	readonly language: string;
	/** Whole addresses of the gazetteer and of the models, by language. */
	readonly gazetteerUrl: string;
	readonly modelUrls: Readonly<Record<string, string>>;
}

export type Answer =
	| {
			readonly id: number;
			readonly type: 'progress';
			/** Bytes of the gazetteer and model that have come, and of how many (0 when the host does not say). */
			readonly loaded: number;
			readonly total: number;
	  }
	| {
			readonly id: number;
			readonly type: 'found';
			/** Every mention of the text, in reading order. */
			readonly mentions: readonly Mention[];
			/** The places and runners-up of all mentions. */
			readonly places: readonly FoundPlace[];
			/** What the text is about, weightiest first. */
			readonly focus: readonly string[];
	  }
	| { readonly id: number; readonly type: 'failed'; readonly message: string };
