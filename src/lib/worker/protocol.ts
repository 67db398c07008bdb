/**
 * What the page and the geoparser's worker say to each other. Every question has a number, which its
 * answers repeat.
 */
import type { GazetteerEntry, LookUp } from '$lib/geoparse/gazetteer/index.ts';
import type { Mention } from '$lib/geoparse/mention/index.ts';

/** Whole addresses of the gazetteer, and of the names and the models by language. */
export interface GeodataUrls {
	readonly gazetteerUrl: string;
	/** Names of the languages that are named apart, each a file of its own. */
	readonly namesUrls: Readonly<Record<string, string>>;
	readonly modelUrls: Readonly<Record<string, string>>;
}

export type Question = { readonly id: number } & GeodataUrls &
	(
		| {
				readonly type: 'geoparse';
				readonly text: string;
				/** BCP 47 tag of the text; told from its letters when absent. */
				readonly language?: string;
				/** Language that places are to be named in, beside that of the text. */
				readonly shownIn?: string;
		  }
		| { readonly type: 'find'; readonly name: string; readonly limit: number }
	);

export type Answer = { readonly id: number } & (
	| {
			readonly type: 'progress';
			/** Bytes of the files that have come, and of how many (0 when the host does not say). */
			readonly loaded: number;
			readonly total: number;
	  }
	| {
			readonly type: 'geoparsed';
			/** Every mention of the text, in reading order. */
			readonly mentions: readonly Mention[];
			/** The places and runners-up of all mentions. */
			readonly places: readonly GazetteerEntry[];
			/** What the text is about, weightiest first. */
			readonly focus: readonly string[];
	  }
	| { readonly type: 'found'; readonly found: LookUp }
	| { readonly type: 'failed'; readonly message: string }
);
