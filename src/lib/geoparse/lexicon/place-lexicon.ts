/**
 * The words that say what sort of place a name is ("Kursk region", "River Seim", «р. Сейм»), and those
 * that join names that lie in one another, made ready to be asked. The data is in `languages`.
 */
import { languagesIn } from '../../languages/apart.ts';
import { fallbackLanguage, type LanguageCode } from '../../languages/index.ts';
import { pairsOf, wordsOf } from '../../languages/grammar.ts';
import type { PlaceSort, PlaceTables } from '../../languages/places.ts';
import { languageTables } from '../../languages/tables.ts';

type WordsBySort = Readonly<Partial<Record<PlaceSort, readonly string[]>>>;

export interface PlaceLexicon {
	/** The sort of place each normalized word asks for. */
	readonly sorts: ReadonlyMap<string, PlaceSort>;
	/** The sort that words for several places ask for: "regions", «сёла». */
	readonly sortsOfMany: ReadonlyMap<string, PlaceSort>;
	/** Those who govern a region, beside its name: "governor". */
	readonly governors: ReadonlySet<string>;
	/** Adjectives between a region and who governs it: "regional". */
	readonly regional: ReadonlySet<string>;
	/** Words of {@link sorts} and {@link sortsOfMany} that may stand right before their name whatever they ask for. */
	readonly leading: ReadonlySet<string>;
	/** Words that a name of such a place may have left out, after it and before it. */
	readonly leftOut: WordsBySort;
	readonly leftOutBefore: WordsBySort;
	/** Those tried for a name that says nothing. */
	readonly implied: readonly string[];
	/** Words that with a capital belong to an institution's name. */
	readonly institutions: ReadonlySet<string>;
	/** "of" and "the". */
	readonly ofs: ReadonlySet<string>;
	readonly articles: ReadonlySet<string>;
	/** Articles within a name: "Busra al-Sham". */
	readonly innerArticles: ReadonlySet<string>;
	/** Each "of" between two spaces. */
	readonly ofGaps: readonly string[];
	/** Words before a name that can be left out to find the place itself. */
	readonly pointers: ReadonlySet<string>;
	/** The other written forms of a word. */
	readonly spellings: ReadonlyMap<string, readonly string[]>;
	/** Words for what lies in the unit that is named right before them. */
	readonly held: ReadonlySet<string>;
	/** Those of a country who act in it and nowhere else. */
	readonly atHome: ReadonlySet<string>;
	/** What tells a state of a federation from what else bears its name; `null` where no table says. */
	readonly states: {
		readonly country: string;
		readonly people: ReadonlySet<string>;
		readonly news: RegExp;
		readonly abroad: RegExp;
	} | null;
	/** Words that end a place's whole name, and those that may stand between it and them: "refugee" of "refugee camp". */
	readonly siteEnds: ReadonlySet<string>;
	readonly siteFillers: ReadonlySet<string>;
	/** As of {@link PlaceTables}. */
	readonly lands: ReadonlySet<string>;
	/** Words after a name that English makes a site's name with, and what says the same before one: « camp de ». */
	readonly sitesBefore: readonly (readonly [word: string, before: RegExp])[];
	/** Names of rivers that with an article are never the country's, and those that are the river's where words say so. */
	readonly riversWithArticle: ReadonlySet<string>;
	readonly riversByWords: ReadonlySet<string>;
	readonly waterWords: ReadonlySet<string>;
	/** Those of them that only a river goes with. */
	readonly riverWords: ReadonlySet<string>;
	/** What goes over a river after one of the words for waters: «міст через Десну». */
	readonly overRivers: ReadonlySet<string>;
	/** Articles that a preposition holds, as in « crue du Rhône ». */
	readonly contracted: ReadonlySet<string>;
	/** What stands between a name and the one it lies in: after a comma or in brackets, after a preposition. */
	readonly commaGap: RegExp;
	readonly nearGap: RegExp;
	/** What stands between a holder's name and the one that lies in it. */
	readonly possessorGap: RegExp;
	/** What stands between a name and what it lies in: "in"; and before a name that is a place to be in. */
	readonly withinGap: RegExp;
	readonly withinBefore: RegExp;
	/** What stands before a town rather than a region of its name: "near"; `null` where no table says. */
	readonly besideBefore: RegExp | null;
	/** What stands before and after the start of a way, and before its end: "from Albany to"; `null` where no table says. */
	readonly wayStart: RegExp | null;
	readonly wayOn: RegExp | null;
	readonly wayEnd: RegExp | null;
	/** What stands before a name that is where something comes from or goes: "from". */
	readonly awayBefore: RegExp;
	/** Whether what holds a place may follow its name with nothing between them: «Глухов Сумской области». */
	readonly isAttached: boolean;
	/** Whether an adjective right after a name says where it lies: «القنيطرة السورية». */
	readonly isHeldByAdjective: boolean;
	/** What joins two names of a list. */
	readonly joinGap: RegExp;
}

/** Tells whether a text has any of some words, in just these letters. No look back: older browsers know none. */
const anyOf = (words: string) =>
	new RegExp(`(?:^|\\P{L})(?:${wordsOf(words).join('|')})(?!\\p{L})`, 'u');

function makeLexicon(language: LanguageCode): PlaceLexicon {
	const all = languagesIn[language].map((code) => languageTables[code].places);
	const { rivers: ownRivers, states } = languageTables[language].places;
	/** What the languages have of something, those that have none left out. */
	const each = (of: (tables: PlaceTables) => string | undefined) =>
		all.flatMap((tables) => of(tables) ?? []);
	const sorts = new Map<string, PlaceSort>();
	const leading = new Set<string>();
	const gather = (of: (tables: PlaceTables) => PlaceTables['leftOut']) => {
		const gathered: Partial<Record<PlaceSort, string[]>> = {};
		for (const tables of all) {
			for (const [sort, words] of Object.entries(of(tables) ?? {}) as [PlaceSort, string][]) {
				(gathered[sort] ??= []).push(...wordsOf(words));
			}
		}
		return gathered;
	};
	for (const { heads, headsLead } of all) {
		for (const [sort, words] of Object.entries(heads) as [PlaceSort, string][]) {
			for (const word of wordsOf(words)) {
				sorts.set(word, sort);
				if (headsLead) leading.add(word);
			}
		}
	}
	const sortsOfMany = new Map<string, PlaceSort>();
	for (const { headsOfMany, headsLead } of all) {
		for (const [sort, words] of Object.entries(headsOfMany ?? {}) as [PlaceSort, string][]) {
			for (const word of wordsOf(words)) {
				sortsOfMany.set(word, sort);
				if (headsLead) leading.add(word);
			}
		}
	}
	const ofs = each(({ of }) => of).flatMap(wordsOf);
	const articles = each(({ article }) => article).flatMap(wordsOf);
	const article = `(?:(?:${articles.join('|')}) )?`;
	const possessives = each(({ gaps }) => gaps.possessive).join('|');
	const joins = each(({ gaps }) => gaps.joins).join('|');
	const attachedJoins = each(({ gaps }) => gaps.attachedJoins).join('|');
	const away = each(({ gaps }) => gaps.away).join('|');
	const { beside, way } = languageTables[language].places.gaps;
	const within = each(({ gaps }) => gaps.within).join('|');
	return {
		sorts,
		sortsOfMany,
		governors: new Set(each(({ governors }) => governors).flatMap(wordsOf)),
		regional: new Set(each(({ regional }) => regional).flatMap(wordsOf)),
		leading,
		leftOut: gather((tables) => tables.leftOut),
		leftOutBefore: gather((tables) => tables.leftOutBefore),
		implied: each(({ implied }) => implied).flatMap(wordsOf),
		institutions: new Set(each(({ institutions }) => institutions).flatMap(wordsOf)),
		ofs: new Set(ofs),
		articles: new Set(articles),
		innerArticles: new Set(each(({ innerArticles }) => innerArticles).flatMap(wordsOf)),
		ofGaps: ofs.map((word) => ` ${word} `),
		pointers: new Set(each(({ pointers }) => pointers).flatMap(wordsOf)),
		spellings: new Map(
			each(({ spellings }) => spellings)
				.flatMap(pairsOf)
				.map(([word, others]) => [word, wordsOf(others)])
		),
		held: new Set(each(({ held }) => held).flatMap(wordsOf)),
		atHome: new Set(each(({ atHome }) => atHome).flatMap(wordsOf)),
		states: states
			? {
					country: states.country,
					people: new Set(wordsOf(states.people)),
					news: anyOf(states.news),
					abroad: anyOf(states.abroad)
				}
			: null,
		siteEnds: new Set(each(({ sites }) => sites?.ends).flatMap(wordsOf)),
		siteFillers: new Set(each(({ sites }) => sites?.before).flatMap(wordsOf)),
		lands: new Set(each(({ lands }) => lands).flatMap(wordsOf)),
		sitesBefore: Object.entries(languageTables[language].places.sitesBefore ?? {}).map(
			([word, before]) => [word, new RegExp(`(?:^|\\P{L})(?:${before})$`, 'iu')] as const
		),
		// Whether countries go without "the" is each language's own.
		riversWithArticle: new Set(
			ownRivers === undefined
				? each(({ rivers }) => rivers?.withArticle).flatMap(wordsOf)
				: wordsOf(ownRivers.withArticle)
		),
		riversByWords: new Set(
			each(({ rivers }) => rivers?.byWords).flatMap((names) =>
				names.split(',').map((name) => name.trim())
			)
		),
		waterWords: new Set(each(({ rivers }) => rivers?.words).flatMap(wordsOf)),
		overRivers: new Set(each(({ rivers }) => rivers?.over).flatMap(wordsOf)),
		riverWords: new Set(each(({ rivers }) => rivers?.along).flatMap(wordsOf)),
		contracted: new Set(each(({ rivers }) => rivers?.contracted).flatMap(wordsOf)),
		commaGap: new RegExp(`^\\s?[,،]\\s${article}$|^\\s\\(${article}$`),
		nearGap: new RegExp(`^,? (?:${each(({ gaps }) => gaps.near).join('|')}) $`),
		possessorGap: new RegExp(`^(?:${possessives})? (?:[\\p{Ll}-]+ ){0,4}$`, 'u'),
		withinGap: new RegExp(`^,? (?:${within}) (?:[\\p{Ll}-]+ ){0,3}(?:\\p{Ll}['’])?$`, 'u'),
		withinBefore: new RegExp(`(?:^|\\P{L})(?:${within}) (?:[\\p{Ll}-]+ ){0,4}$`, 'iu'),
		besideBefore: beside ? new RegExp(`(?:^|\\P{L})(?:${beside}) ?$`, 'iu') : null,
		wayStart: way ? new RegExp(`(?:^|\\P{L})${way.from} $`, 'iu') : null,
		wayOn: way ? new RegExp(`^ ${way.to} \\p{Lu}`, 'u') : null,
		wayEnd: way ? new RegExp(`(?:^|\\P{L})${way.from} \\p{Lu}[\\p{L}' -]* ${way.to} $`, 'u') : null,
		awayBefore: new RegExp(`(?:^|\\P{L})(?:${away}) (?:[\\p{Ll}-]+ ){0,2}$`, 'iu'),
		isAttached: all.some(({ gaps }) => gaps.attached),
		isHeldByAdjective: all.some(({ gaps }) => gaps.adjectiveHolds),
		joinGap: new RegExp(
			`^(?:[,،]|,? (?:${joins})) $${attachedJoins ? `|^[,،]? (?:${attachedJoins})$` : ''}`
		)
	};
}

const lexicons = new Map<LanguageCode, PlaceLexicon>();

/** The words of a language and of those that may stand in its texts; `null` for a text of no known language. */
export function placeLexiconFor(language: LanguageCode | null): PlaceLexicon {
	const code = language ?? fallbackLanguage;
	let lexicon = lexicons.get(code);
	if (lexicon === undefined) lexicons.set(code, (lexicon = makeLexicon(code)));
	return lexicon;
}
