/** The page on how the map was made and what to trust: prose, by language in a module of its own. */

/** What the site is made from besides the articles. */
export type Ingredient =
	'geonames' | 'naturalEarth' | 'openStreetMap' | 'dcw' | 'powerPlants' | 'fonts' | 'maplibre';

export interface AboutText {
	readonly title: string;
	readonly description: string;
	readonly intro: string;
	/** In reading order; a part holds paragraphs, a list, or both. */
	readonly parts: readonly {
		readonly heading: string;
		readonly paragraphs?: readonly string[];
		readonly list?: readonly string[];
	}[];
	readonly madeFrom: string;
	/** A link to the licences and notices of all of it. */
	readonly notices: string;
	/** What each ingredient is used for. */
	readonly uses: Readonly<Record<Ingredient, string>>;
	/** Which program made a collection, and where its files are. */
	readonly madeWith: (generator: string, folder: string) => string;
}
