/**
 * What the geoparser must be told of a language's words, as data: lists by what a word says of a
 * name beside it. Words stand in small letters, parted by white space.
 */

/** The lists a language fills. */
interface WordLists {
	/** Words that begin sentences and name nothing: "the", "but", "he". */
	readonly common?: string;
	/** Months and days. */
	readonly calendar?: string;
	/** Words before a person's name: "Mr.", "President", "Judge". */
	readonly title?: string;
	/** Prepositions that a location follows: "in", "near", "toward". */
	readonly locative?: string;
	/** Prepositions that any noun follows: "of", "by", "with", "against". */
	readonly preposition?: string;
	/** What persons and governments do with words and will: "said", "agreed", "vowed". */
	readonly speech?: string;
	/** What they do otherwise: "attacked", "won", "signed", "plans". */
	readonly action?: string;
	/** Nouns for those who act in a country's name: "government", "troops", "officials". */
	readonly agent?: string;
	/** Last words of organizations' names: "Bank", "Party", "University", "Times". */
	readonly organization?: string;
	/** Buildings and sites: "airport", "church", "hospital". */
	readonly facility?: string;
	/** Admin-1 units: "oblast", "region", "state", "province". */
	readonly region?: string;
	/** Admin-2 units and below: "county", "raion", "district". */
	readonly district?: string;
	/** "city", "town", "village". */
	readonly settlement?: string;
	/** "river", "lake", "sea". */
	readonly water?: string;
	/** "mountain", "island", "valley". */
	readonly terrain?: string;
	/** "street", "avenue", "road". */
	readonly street?: string;
	/** "north", "southern", "central", "downtown". */
	readonly direction?: string;
	/** Events, laws and works: "War", "Olympics", "Act". */
	readonly event?: string;
	/** Small words inside names: "of", "the", "de", "upon". */
	readonly joiner?: string;
	/** First names of persons. */
	readonly firstName?: string;
	/** Nouns for persons by what they do: "spokesman", "striker", "mother". */
	readonly person?: string;
	/** Words that take a place as their size or measure: "population", "residents", "miles". */
	readonly locational?: string;
	/** Verbs of motion and being somewhere: "arrived", "lives", "born", "based". */
	readonly motion?: string;
	/** "country", "nation", "kingdom", "republic". */
	readonly country?: string;
	/** Last words of the names of newspapers: "Times", "Post". A place in such a name is not meant. */
	readonly media?: string;
	/** Words before a person's name and no place's: "Mr.", "Dr.". */
	readonly honorific?: string;
	/** Words before a ship's name: "USS". */
	readonly vessel?: string;
	/** Dishes, animals and other things called by a place's name: "Brussels sprouts", "Guinea pigs". */
	readonly product?: string;
	/** Verbs that a language goes with: "speaks Arabic", "translated into Ukrainian". */
	readonly language?: string;
}

export type ListName = keyof WordLists;

/** Words that one rule each asks for. A language fills those whose rules it has. */
interface Cues {
	/** What a possessive ends in: "'s". */
	readonly possessive?: string;
	/** "of": what follows owns or holds what stands before. */
	readonly of?: string;
	/** "the". */
	readonly article?: string;
	/** Articles that say that of what follows somebody or something is: „die Regierung der Ukraine“. */
	readonly genitives?: string;
	/** Articles and prepositions with one in them, which no town's name follows: „im Park“, „eine Halle“. */
	readonly nounArticles?: string;
	/** Nouns of villages, after which a name that nobody knows is one: „das Dorf Oleschnja“. */
	readonly villages?: string;
	/** Names of towns that are ordinary words, where these have capitals too: „Essen“. */
	readonly ordinary?: string;
	/** "and", and all words and signs that join two names. */
	readonly and?: string;
	readonly joins?: string;
	/** Prepositions of what has a place: "near", "across". */
	readonly within?: string;
	/** Prepositions of where something comes from or goes: "to", "from". */
	readonly ends?: string;
	/** Prepositions after which a well-known name alone is a place: "in". */
	readonly locatives?: string;
	/** "its": what a country does with what is its own. */
	readonly its?: string;
	/** Verbs of what befalls a town: "shelled", "shook". */
	readonly strikes?: string;
	/** What firms' names end in: "Ltd". */
	readonly firms?: string;
	/** "in", "into": a language may follow. */
	readonly into?: string;
	/** Nouns of what goes from one place to another: "flight", "road". */
	readonly ways?: string;
	/** What only those who decide do: "annexed", "signed". */
	readonly deeds?: string;
	/** Words between somebody and what they did: "has", "also". */
	readonly helpers?: string;
	/** Nouns of what lies in a country or goes on there, beside land and water: "airspace", "market". */
	readonly grounds?: string;
	/** Sides of what "of" joins to them: "the Chadian side of the border". */
	readonly flanks?: string;
	/** Seats of government that news names for the government: "kremlin". */
	readonly seats?: string;
	/** Verbs after a quotation: "said". */
	readonly said?: string;
	/** Degrees that states' abbreviations look like: "MA". */
	readonly degrees?: string;
	/** Relatives, and the words that say whose: "her sister". */
	readonly kin?: string;
	readonly whose?: string;
	/** What people have in somebody: "belief". */
	readonly beliefs?: string;
	/** Words before a name that tell two places of it apart: "north", "upper", "blue". */
	readonly halves?: string;
	/** First names that are places' too, and the commonest surnames: "Paris Jackson". */
	readonly givenNames?: string;
	readonly surnames?: string;
	/** Degrees that no state's abbreviation looks like: "ph" of "Ph.D.". */
	readonly credentials?: string;
	/** What people have in somebody or something: "interest". */
	readonly interests?: string;
	/** Those who are read and spoken of by a surname that is a place's name too: "byron". */
	readonly writers?: string;
	/** What is found in a writer: "irony". */
	readonly style?: string;
	/** All articles. */
	readonly articles?: string;
	/** "see", and who sees somebody in a person: "critics". */
	readonly sees?: string;
	readonly readers?: string;
	/** What falls on a town: "missiles", "storm"; and that it does: "attack", with the words "on" and "by". */
	readonly blows?: string;
	readonly attacks?: string;
	readonly onto?: string;
	readonly by?: string;
	/** Verbs that join two places: "link"; and of leaving one for another, with "for". */
	readonly links?: string;
	readonly departs?: string;
	/** "from", after the latter. */
	readonly from?: string;
	readonly for?: string;
	/** Universities of one word that is a village's name too: "yale". */
	readonly universities?: string;
	/** Those of a small town's name, which are meant where another university stands beside them. */
	readonly collegeTowns?: string;
	/** Those of a well-known town's name, which are meant where one of the first stands beside them. */
	readonly universityTowns?: string;
	/** Ships, whose names follow them: "frigate". */
	readonly ships?: string;
	/** "según": who says something follows. */
	readonly according?: string;
	/** "a": where something goes follows, or whom it is done to. */
	readonly towards?: string;
	/** « à »: after words of speech, and before a country with its article, to whom something is given or said. */
	readonly gives?: string;
	/** « avec », « par »: a capital after it is its government. */
	readonly beside?: string;
	/** Forms of "be": what befell a town may follow. */
	readonly passives?: string;
	/** Words that end the name of a camp or a crossing, and those between it and them: "refugee camp". */
	readonly siteEnds?: string;
	readonly siteFillers?: string;
	/** What towns do that something befell: "Mariupol buries its dead". */
	readonly suffers?: string;
	/** Rivers that are first names too: "the Don". */
	readonly riversAndNames?: string;
	/** Verbs of what rivers do: "rose". */
	readonly flows?: string;
	/** Verbs of a town that something went on in, and the nouns for that: "saw protests", "had snow". */
	readonly holds?: string;
	readonly plights?: string;
	/** Words after such a noun that make something else of it: "lost power plants", "saw the raid as". */
	readonly otherwise?: string;
	/** Verbs of what a town has no more, and the nouns for that: "lost power". */
	readonly losses?: string;
	readonly supplies?: string;
	/** Verbs before how it is in a town, and the words for that: "was quiet", "lies in ruins", "is under curfew", "without water". */
	readonly copulas?: string;
	readonly states?: string;
	readonly ruins?: string;
	readonly sieges?: string;
	readonly without?: string;
	/** The nouns after any such preposition, in their cases: «без світла», «під обстрілом», „ohne Strom“. */
	readonly conditions?: string;
	/** Words that make of such a state somebody's: "quiet about the plan". */
	readonly about?: string;
	/** Verbs of what befalls even a seat of government as a town: "woke". */
	readonly wakes?: string;
	/** Firms and banks of one word that is a town's name: "nokia". */
	readonly companies?: string;
	/** Magazines that are called as a place is: "The Atlantic reported". */
	readonly magazines?: string;
	/** Second words of firms' names of two: "Rio Tinto". */
	readonly companyEnds?: string;
	/** What only somebody is, as a critic sees him: "a tyrant in Cromwell". */
	readonly characters?: string;
	/** What only a university has: "faculty". */
	readonly campus?: string;
	/** Those who are at one, and what they do there: "students", "studied". */
	readonly scholars?: string;
	/** Words that begin and end the name of a town's club: "Real", "United". */
	readonly clubs?: string;
	readonly clubEnds?: string;
	/** Words for a crossing or an airport, whose name is quoted after them: «пункт пропуску „Шегині“». */
	readonly gates?: string;
	/** Who presses on whom, with the preposition after it: "pressure on Kyiv", «тисне на Київ». */
	readonly presses?: string;
	/** "between", of a way. */
	readonly between?: string;
	/** Groups that go by their name and the article that leans on it: "al-Shabab". */
	readonly groups?: string;
	/** Organizations by their first letters: "NATO". */
	readonly acronyms?: string;
	/** What only a person does: "sang"; the pronouns by which somebody tells of himself: "said she". */
	readonly performs?: string;
	readonly himself?: string;
	/** What a player does, and what is counted of it: "scored 30 points". */
	readonly scores?: string;
	readonly tallies?: string;
	/** Universities that are called by their state and the word after it: "Penn State". */
	readonly stateUniversities?: string;
	readonly state?: string;
	/** What goes on about somebody after a name's comma: "who", "aged". */
	readonly who?: string;
	/** "rivers": what stands before it in a list is one. */
	readonly waters?: string;
	/** What countries do besides what is listed: "scrambled". */
	readonly acts?: string;
	/** "airport": a name before it is a place's. */
	readonly airports?: string;
	/** Writers whose surname is hardly a place's, and what is found in their books: "the sea in Melville". */
	readonly authors?: string;
	readonly themes?: string;
	/** Verbs of what forces do to a town alone, where tents may be shelled: «دخل». */
	readonly enters?: string;
	/** What a hyphen joins to the place where somebody or something is from: "Paris-born". */
	readonly origins?: string;
	/** Nouns of what befalls a town, before "of": "the fall of Kabul". */
	readonly falls?: string;
	/** Rivers that alone of two namesakes have an article: "the Jordan". */
	readonly riversWithArticle?: string;
	/** Adjectives for a part of what follows: "northern". */
	readonly sides?: string;
	/** Names of places that are peoples' before those who are of them: "Karen fighters". */
	readonly peoples?: string;
	/** Letters of unions of states: "the EU". */
	readonly unions?: string;
	/** Letters of parties, as a hyphen joins them to where a member is from: "D-Pa.". */
	readonly parties?: string;
	/** What a number makes a road of: "Interstate 95". */
	readonly highways?: string;
	/** "class", as in "Ohio-class". */
	readonly shipClass?: string;
	/** "came", of a town that comes "under" fire. */
	readonly comes?: string;
	readonly under?: string;
	/** What one team does to another: "beat", and with "to" or "with" before the other: "lost", "drew". */
	readonly beats?: string;
	readonly draws?: string;
	/** Between what a team does and the other: "to", "with". */
	readonly against?: string;
	/** What goes before a clause of its own: « que Niamey a accueillie ». */
	readonly that?: string;
	/** "whose", after a name and a comma: « Moscou, dont les hommes ». */
	readonly ofWhich?: string;
	/** Articles that a town's name has as its club's alone: "el Sevilla". */
	readonly clubArticles?: string;
	/** Who governs a town or a province, whose name follows: «محافظ». */
	readonly governors?: string;
	/** Prepositions of where a team plays: "at". */
	readonly venues?: string;
	/** What people have of a firm: "shares". */
	readonly holdings?: string;
	/** Articles that a hyphen joins to a name: "al". */
	readonly leaning?: string;
	/** That something is not there, which names it in the genitive: «немає». */
	readonly lacks?: string;
	/** What goes on about a name between two commas: "where". */
	readonly asides?: string;
	/** Those to whom something is done: "it". */
	readonly objects?: string;
	/** What teams win: "cup". */
	readonly prizes?: string;
	/** "face", as in « face à Nantes ». */
	readonly faces?: string;
	/** "s'", of a verb that goes back to its subject. */
	readonly reflexives?: string;
	/** What clubs do to players, and who these are: "signed a keeper from Porto". */
	readonly hires?: string;
	readonly players?: string;
	/** What exchanges do with a figure or a word for how they stand, and what they do without: "closed higher", "slipped". */
	readonly trades?: string;
	readonly levels?: string;
	readonly slips?: string;
	/** What a state does for another: "sold drones to Mali". */
	readonly sells?: string;
	/** Makers of cars, which are called by places: "Hyundai Santa Fe". */
	readonly makers?: string;
	/** Relatives by whose word they are called: "Uncle Denver". */
	readonly elders?: string;
	/** Words for several units that stand after their names: "governorates". */
	readonly units?: string;
	/** Words that say of the name after them what it is: "başkenti". */
	readonly apposed?: string;
	/** Words after a name that make a case of it: "ile". */
	readonly instrumental?: string;
	/** Those after the dative that make its place one who says or suffers something: "göre", "karşı". */
	readonly datives?: string;
}

export type CueName = keyof Cues;

export interface WordTables {
	/** Words that keep their dot: "st", "gov", "calif". */
	readonly abbreviations: readonly string[];
	/** Words that lose their last letter to an apostrophe and lean on the next word, without it: « l », « d ». */
	readonly elided?: string;
	/**
	 * Where all nouns have capitals and may be the end of longer ones („Grenzstadt“ is a city): German. Names take
	 * this ending in the genitive.
	 */
	readonly capitalNouns?: { readonly genitive: string };
	readonly lists: WordLists;
	readonly cues?: Cues;
	/** Names of places that are goods in small letters, and the words after one that opens a sentence by which it is these: "Turkey prices". */
	readonly wares?: Readonly<Record<string, string>>;
}
