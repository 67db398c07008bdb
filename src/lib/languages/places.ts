/**
 * What resolution must be told of a language, as data: the words that say what sort of place a name is,
 * and how names are joined that lie in one another. Words stand in the form in which names are compared:
 * small letters without marks, as `normalizeName` makes it («раион», "wojewodztwo").
 */

/** Sorts of place that words ask for. */
export type PlaceSort =
	| 'country'
	| 'region' // admin-1: oblast, state, province, krai
	| 'district' // admin-2 and below: county, raion, parish
	| 'settlement' // city, town, village
	| 'water' // river, lake, sea, bay
	| 'terrain' // mountain, island, valley, desert
	| 'facility' // building, airport, bridge, church, university
	| 'street';

export interface PlaceTables {
	/** Words by the sort of place they ask for, in all the forms that stand beside names. */
	readonly heads: Readonly<Partial<Record<PlaceSort, string>>>;
	/** The same for words that stand beside a list of names and hold for each: "regions". */
	readonly headsOfMany?: Readonly<Partial<Record<PlaceSort, string>>>;
	/** Those who govern a region, after its name or before it and "of": "the Kherson governor". */
	readonly governors?: string;
	/** What may stand between: "regional". */
	readonly regional?: string;
	/** Whether any of these words may stand right before its name («село Гуево»), not only waters and landforms. */
	readonly headsLead: boolean;
	/** What only a reader who searches writes of a place; as it is written, marks and all. */
	readonly searched?: {
		/** Further words by the sort of place they ask for: those that the grammar knows, short forms. */
		readonly heads?: Readonly<Partial<Record<PlaceSort, string>>>;
		/** What ends an adjective made of a town's name: "Sudzhansky", «Курская». */
		readonly adjectives?: string;
		/** What ends a region's name made of a town's: «Сумщина». */
		readonly lands?: string;
	};
	/** Words that a name of such a place may have left out, after it and before it. */
	readonly leftOut?: Readonly<Partial<Record<PlaceSort, string>>>;
	readonly leftOutBefore?: Readonly<Partial<Record<PlaceSort, string>>>;
	/** Those tried for a name that says nothing: only those whose place takes its name from a town. */
	readonly implied?: string;
	/** Heads that with a capital belong to an institution's name: "Columbia State". */
	readonly institutions?: string;
	/** What joins such a word to the name after it ("of"), and what any name may begin with ("the"). */
	readonly of?: string;
	readonly article?: string;
	/** Articles within a name, which does not begin anew with them: "Busra al-Sham". */
	readonly innerArticles?: string;
	/** Words that stand before a name and leave the place the same, or point into a part of it: "northern". */
	readonly pointers?: string;
	/** Words that names write in another way, `word=other other`, parted by semicolons: `st=saint`. */
	readonly spellings?: string;
	/** The same for first words of names, either way: `mount=mt`. */
	readonly firstSpellings?: string;
	/** Words for what lies in the unit that is named right before them: "a Kent village". */
	readonly held?: string;
	/** Those of a country who act in it and nowhere else: "a US judge in Alexandria". */
	readonly atHome?: string;
	/** What tells a state of a federation from what else bears its name. */
	readonly states?: {
		/** Code of the federation. */
		readonly country: string;
		/** Words right after a name for those whom a state has and a city has not: "farmers". */
		readonly people: string;
		/** Words of the federation's own news, beside a state that a country is called as, and those that speak of the country nonetheless. */
		readonly news: string;
		readonly abroad: string;
	};
	/** Words that end the whole name of a place, whatever sort it is of, and those that may stand before them: "refugee camp". */
	readonly sites?: { readonly ends: string; readonly before: string };
	/** What several lands are together that are called by the sea between them: "Baltic states". */
	readonly lands?: string;
	/**
	 * What stands before the name of a camp or a crossing where English has the word after it; sources of regular
	 * expressions that match up to the name, whose first group is what belongs to the whole name.
	 */
	readonly sitesBefore?: { readonly camp: string; readonly crossing: string };
	/** Rivers that countries are called by. */
	readonly rivers?: {
		/** Those that alone of the two have an article: "the Niger". */
		readonly withArticle: string;
		/** Those meant beside one of the words: "the Congo", of boats or floods. */
		readonly byWords: string;
		readonly words: string;
		/** Those that only a river goes with, in a language with cases: «уздовж Дніпра». */
		readonly along?: string;
		/** What goes over a river after one of the words: «міст через Десну». */
		readonly over?: string;
		/** An article and a preposition in one, which stands before a river where one of the words does: « crue du Rhône ». */
		readonly contracted?: string;
	};
	/** Between a name and the one it lies in; sources of regular expressions. */
	readonly gaps: {
		/** Between two spaces: "in", "near the". */
		readonly near: string;
		/** What stands before a town, where a region of its name is hardly meant: "near". */
		readonly beside?: string;
		/** What stands before a way's start and its end. */
		readonly way?: { readonly from: string; readonly to: string };
		/** Between the holder's name and a space: "'s". */
		readonly possessive?: string;
		/** Between a name and what it lies in, between two spaces: "in". */
		readonly within: string;
		/** Before a name that is not where something goes on but where it comes from, or whose it is: "from". */
		readonly away: string;
		/** Whether what holds a place may follow its name with nothing between them: «Глухов Сумской области». */
		readonly attached?: boolean;
		/** Whether an adjective right after a name says where it lies: «القنيطرة السورية». */
		readonly adjectiveHolds?: boolean;
		/** Between two names of a list, between two spaces: "and". */
		readonly joins: string;
		/** The same for what is written as one with the second: «و». */
		readonly attachedJoins?: string;
	};
}
