import type { Brand } from '$lib/collection/brand.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import type { Ground } from '$lib/map/style/index.ts';

/** Built files of a page's own script, relative to the site's start. */
export interface PageScript {
	readonly file: string;
	/** What it imports, all the way down. */
	readonly imports: readonly string[];
	/** The styles of all these. */
	readonly styles: readonly string[];
	/** The font that passages are set in; `null` while developing. */
	readonly font: string | null;
	/** What it asks for next by itself, with all that imports. */
	readonly next: readonly string[];
	/** The texts of each language, which it reads before anything else. */
	readonly messages: Readonly<Record<string, readonly string[]>>;
}

/** A page before it is rendered. */
export interface PreparedPage {
	/** All that its HTML depends on and that another page of its folder, or another build, may have otherwise. */
	inputs(): string;
	html(): string;
}

/** Prepares a page by its name, such as `sudzha`; `undefined` for a name that no page has. */
export type PagePreparer = (name: string) => Promise<PreparedPage | undefined>;

declare global {
	namespace App {
		/** What a page is rendered from: the collections of the site, by id. */
		interface Platform {
			readonly collections: ReadonlyMap<string, OpenCollection>;
			/** Address of the published site with a trailing slash, or `null` when it is not known. */
			readonly siteUrl: string | null;
			/** Whether the pages say that they are not published yet. */
			readonly isDraft: boolean;
			/** Whose site it is, or `null`. */
			readonly brand: Brand | null;
			/** What the site draws beside or in place of the built-in basemap; `null` for nothing. */
			readonly ground: Ground | null;
			/** Days of the snapshots that stand in the site, by collection, the oldest first. */
			readonly snapshots: Readonly<Record<string, readonly string[]>>;
			/** The scripts that bring pages to life, by name; see scripts/page-scripts.js. */
			readonly scripts: Readonly<
				Record<'map' | 'embed' | 'story' | 'try' | 'places' | 'review', PageScript>
			>;
			/**
			 * Takes what prepares all pages of a folder, such as `/kursk/place/`, which are then rendered in a
			 * fraction of the time that a request for each would take. Called with the first of them.
			 */
			keep(folder: string, prepare: PagePreparer): void;
		}
	}
}
